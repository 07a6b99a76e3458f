/** Where the newsroom works, and where machines ask: rendered for each request, and never pressed or kept. */
export const DESK_PATHS = ["/desk", "/sign-in", "/setup", "/preview", "/api"] as const;

/** The public interface says the same to everybody, so it is kept like a page. */
const PUBLIC_PATHS = ["/api/v1"] as const;

/** Whether programs are answered at a path, as it was asked for: what is refused there is told them in their own way. */
export function isForPrograms(path: string): boolean {
  return [...PUBLIC_PATHS, "/oembed"].some(isBelow(path));
}

/** Whether a canonical path is the newsroom's or a machine's. */
export function isDeskPath(path: string): boolean {
  return DESK_PATHS.some(isBelow(path)) && !PUBLIC_PATHS.some(isBelow(path));
}

function isBelow(path: string) {
  return (own: string) => path === own || path.startsWith(`${own}/`);
}
