export const correctionsUrl = () => "/corrections";
