export const newslettersTag = () => "newsletters";
