import { presenceHub } from "#features/presence/presence-hub.ts";

/** Makes this process one with a page on a story: it tells its parent whom it sees, and leaves when it is told to. */
export function presentElsewhere(articleId: number): void {
  const tell = () => process.send?.(presenceHub.listPresent(articleId).map(({ name }) => name));
  const present = { page: "elsewhere", staffId: 2, name: "Elsewhere" };
  const leave = presenceHub.join(articleId, { present, changed: tell, end() {} });
  // The stream of the page that it stands for would keep the process alive.
  setInterval(() => {}, 60_000);
  process.on("message", leave);
}
