const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * Keys of the list, while something in a row has the focus: arrows or j and k go to the next row, space ticks the
 * row, enter opens its story as any link.
 */
export function moveInList(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const row = (event.target as HTMLElement).closest("tr");
  if (!row) return;
  if (event.key === " " && (event.target as HTMLElement).tagName === "A") {
    event.preventDefault();
    row.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
    return;
  }
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  next?.querySelector<HTMLElement>("th a")?.focus();
}
