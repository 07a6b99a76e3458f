/** Path of something in the public interface: `/api/v1/articles`. */
export const apiUrl = (...segments: string[]) =>
  ["/api/v1", ...segments.map(encodeURIComponent)].join("/");
