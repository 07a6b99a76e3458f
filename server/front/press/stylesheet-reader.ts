import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Reads the build's stylesheets from `buildDir` (`.next`) by the address that a document links; each is read once.
 * Relative addresses in them are made absolute, since the text moves into the document.
 */
export function createStylesheetReader(buildDir: string): (href: string) => string {
  const known = new Map<string, string>();
  return (href) => {
    const { pathname } = new URL(href, "http://localhost");
    const read = known.get(pathname) ?? readStylesheet(buildDir, pathname);
    known.set(pathname, read);
    return read;
  };
}

function readStylesheet(buildDir: string, pathname: string): string {
  const path = decodeURIComponent(pathname).replace(/^\/_next\//, "");
  const css = readFileSync(join(buildDir, path), "utf8");
  return absolute(css.replace(/\/\*# sourceMappingURL=[^*]*\*\/\s*$/, "").trimEnd(), pathname);
}

const URL_FUNCTION = /url\(\s*("[^"]*"|'[^']*'|[^"')\s]+)\s*\)/g;

function absolute(css: string, pathname: string): string {
  return css.replaceAll(URL_FUNCTION, (whole, quoted: string) => {
    const address = quoted.replace(/^["']|["']$/g, "");
    if (/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(address) || address === "") return whole;
    const { pathname: path, search, hash } = new URL(address, `http://localhost${pathname}`);
    return `url(${path}${search}${hash})`;
  });
}
