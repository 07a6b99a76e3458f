/** Public path of a file below the media folder. */
export const mediaUrl = (path: string) => `/media/${path}`;
