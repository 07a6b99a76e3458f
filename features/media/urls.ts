/** Public path of a file below the media folder. */
export const mediaUrl = (path: string) => `/media/${path}`;

export const deskMediaUrl = () => "/desk/media";
export const deskPictureUrl = (mediaId: number) => `/desk/media/${mediaId}`;
