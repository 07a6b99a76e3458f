export const deskSetupUrl = () => "/desk/setup";
export const importGuideUrl = () => `${deskSetupUrl()}/import`;
