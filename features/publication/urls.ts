export const publicationUrl = () => "/desk/publication";
export const settingsUrl = () => "/desk/settings";
export const navigationUrl = () => "/desk/navigation";
