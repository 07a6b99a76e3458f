export const deskFrontUrl = () => "/desk/front";

/** The readers' front page as an arrangement would make it, for the desk alone. */
export const frontPreviewUrl = (fields: [name: string, value: string][] = []) =>
  `/preview/front?${new URLSearchParams(fields)}`;
