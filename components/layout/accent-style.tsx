interface AccentStyleProps {
  /** `#rrggbb`; the database and the desk's form let nothing else in. */
  accent: string;
  accentDark: string;
}

/** What a new publication has; the stylesheet has its own tone of it. */
const OURS = { accent: "#0f5c8c", accentDark: "#7fb8dc" };

/** The publication's accent, where it chose one. */
export function AccentStyle({ accent, accentDark }: AccentStyleProps) {
  const isOurs = accent === OURS.accent && accentDark === OURS.accentDark;
  const isColour = [accent, accentDark].every((colour) => /^#[0-9a-f]{6}$/i.test(colour));
  if (isOurs || !isColour) return null;
  return (
    <style>{`:root{--accent:${accent}}@media (prefers-color-scheme:dark){:root{--accent:${accentDark}}}`}</style>
  );
}
