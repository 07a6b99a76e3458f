/** The address that was meant: as typed, or as one of the web where only a host was typed; undefined for words. */
export function linkAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(address)) return address;
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(address)) return `mailto:${address}`;
  if (/^[/#](?!\/)\S*$/.test(address)) return address;
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  const hasHost = /^https?:\/\/(?:[^\s/?#]+\.[^\s/?#]{2,}|localhost)(?:[/?#:]\S*)?$/i.test(whole);
  return hasHost && URL.canParse(whole) ? whole : undefined;
}
