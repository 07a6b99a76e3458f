/** What of package-lock.json (version 3) matters here, by place in node_modules. */
interface Lock {
  packages: Record<
    string,
    {
      resolved?: string;
      optionalDependencies?: Record<string, string>;
      peerDependenciesMeta?: object;
    }
  >;
}

/**
 * Problems of a lock file: a platform's package that is named but not locked (then `npm ci` refuses on a
 * fresh clone), or an address of the registry that somebody happened to use.
 */
export function lockProblems(lock: Lock): string[] {
  const problems: string[] = [];
  for (const [place, { resolved, optionalDependencies = {} }] of Object.entries(lock.packages)) {
    if (resolved?.startsWith("http"))
      problems.push(`${place || "the project"} is bound to one registry: ${resolved}`);
    for (const name of Object.keys(optionalDependencies)) {
      if (!isLocked(lock, place, name))
        problems.push(`${name}, which ${place || "the project"} names, is not locked.`);
    }
  }
  return problems;
}

function isLocked(lock: Lock, place: string, name: string): boolean {
  const parents = place
    .split("/node_modules/")
    .map((_, index, parts) => parts.slice(0, parts.length - index).join("/node_modules/"));
  return [
    ...parents.map((parent) => `${parent}/node_modules/${name}`),
    `node_modules/${name}`,
  ].some((path) => path.replace(/^\//, "") in lock.packages);
}
