const SIZES = /(?:-\d{1,5}x\d{1,5}|-scaled|-rotated|-e\d{9,})+(?=\.[a-z0-9]{2,5}$)/i;
const FILE = /\.[a-z0-9]{2,5}$/i;

/**
 * What the addresses of one picture have in common: host and path without scheme, image proxy, size
 * (`-300x200`), and the marks of WordPress's own edits (`-scaled`, `-e1520964`).
 */
export function pictureKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  const path = /^i\d\.wp\.com$/.test(host) ? pathname.slice(1) : `${host}${pathname}`;
  const plain = path.replace(SIZES, "").toLowerCase();
  return FILE.test(plain) ? plain : plain + search;
}
