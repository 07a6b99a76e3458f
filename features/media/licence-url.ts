const CREATIVE_COMMONS = /^CC[ -](BY(?:-(?:NC|ND|SA)){0,2}) (\d\.\d)$/i;

/** Where the text of a licence stands, for the licences of Creative Commons by their usual names. */
export function licenceUrl(licence: string): string | undefined {
  if (/^CC0(?: 1\.0)?$/i.test(licence)) return "https://creativecommons.org/publicdomain/zero/1.0/";
  const [, terms, version] = CREATIVE_COMMONS.exec(licence.trim()) ?? [];
  return terms && `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
