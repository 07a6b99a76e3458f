/** A path with its percent-escapes resolved, but for those of reserved characters; as it is where they are damaged. */
export function decodedPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
