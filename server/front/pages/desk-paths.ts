/** Where the newsroom works, and where machines ask: rendered for each request, and never pressed or kept. */
export const DESK_PATHS = ["/desk", "/sign-in", "/setup", "/preview", "/api"] as const;

/** Whether a canonical path is the newsroom's or a machine's. */
export function isDeskPath(path: string): boolean {
  return DESK_PATHS.some((own) => path === own || path.startsWith(`${own}/`));
}
