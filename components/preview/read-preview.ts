import type { PreviewLook } from "#components/preview/preview-looks.ts";

/** The reader's page with its stylesheets inside, told that the room is dark or the page is paper. */
export async function readPreview(path: string, look: PreviewLook): Promise<string> {
  const response = await fetch(path);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const script of page.querySelectorAll("script, link[rel=preload]")) script.remove();
  for (const style of page.querySelectorAll("style"))
    style.textContent = styleFor(style.textContent, look, new URL(path, location.href));
  for (const link of page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    const style = page.createElement("style");
    const address = new URL(link.getAttribute("href") ?? "", location.href);
    style.textContent = styleFor(await (await fetch(address)).text(), look, address);
    link.replaceWith(style);
  }
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** A frame cannot be told that it is dark or paper, so the conditions in the style are answered instead. */
function styleFor(css: string, { name }: PreviewLook, address: URL): string {
  const here = css.replace(
    /url\((['"]?)(?!data:|\/|https?:)([^)'"]+)\1\)/g,
    (_, quote, part) => `url(${quote}${new URL(part, address).href}${quote})`,
  );
  const isDark = name === "dark";
  const lit = here
    .replace(/\(\s*prefers-color-scheme:\s*dark\s*\)/g, isDark ? "(min-width:0)" : "(max-width:0)")
    .replace(/color-scheme:\s*light dark/g, `color-scheme:${isDark ? "dark" : "light"}`);
  return name === "print" ? lit.replace(/@media\s+print/g, "@media all") : lit;
}
