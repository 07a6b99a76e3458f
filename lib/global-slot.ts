/**
 * A value that exists once per process, however many copies of a module there are.
 * Next bundles its own copy of every module; the front and the worker load another one.
 */
export function globalSlot<T>(name: string, create: () => T): T {
  const slots = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`standfirst.${name}`);
  const existing = slots[key];
  if (existing !== undefined) return existing;
  const created = create();
  slots[key] = created;
  return created;
}
