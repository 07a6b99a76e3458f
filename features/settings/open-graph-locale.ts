/**
 * Open Graph's `language_TERRITORY` for a BCP 47 tag: the territory that it names, else the one where most of its
 * speakers are. Undefined for what is no tag.
 */
export function openGraphLocale(tag: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region ? `${language}_${region}` : language;
  } catch {
    return undefined;
  }
}
