const names: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", Mod: "Ctrl" };
const macNames: Record<string, string> = { ...names, Mod: "⌘", Alt: "⌥", Shift: "⇧" };

/** A shortcut as the person's keyboard has it: `Mod-b` is Ctrl B, and ⌘ B on a Mac. */
export function keyNames(keys: string, platform: string): string[] {
  const known = /mac|iphone|ipad/i.test(platform) ? macNames : names;
  return keys.split("-").map((key) => known[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}
