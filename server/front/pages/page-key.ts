import { type ReaderRoute, routeOf } from "#server/front/pages/reader-routes.ts";

export type PageTarget =
  | ({ kind: "page" } & WantedPage)
  | { kind: "moved"; location: string; wanted: WantedPage }
  | { kind: "refused"; status: 400 | 414 };

export interface WantedPage {
  key: string;
  path: string;
  hasQuery: boolean;
  shedFirst: boolean;
  isPersonal: boolean;
  isReadOnly: boolean;
}

const LONGEST_PATH = 512;
const LONGEST_VALUE = 200;

/**
 * What a request target asks for: the page's key (canonical path and allowed parameters, sorted), another
 * address, or nothing that is worth a render. The key is bounded in bytes and free of tracking parameters.
 */
export function pageTarget(url: string): PageTarget {
  const mark = url.indexOf("?");
  const rawPath = mark < 0 ? url : url.slice(0, mark);
  if (rawPath.length > LONGEST_PATH) return { kind: "refused", status: 414 };
  const segments = decodeSegments(rawPath);
  if (!segments) return { kind: "refused", status: 400 };
  const path = encodePath(segments);
  if (path.length > LONGEST_PATH) return { kind: "refused", status: 414 };
  const route = routeOf(segments);
  const query = mark < 0 ? "" : allowedQuery(url.slice(mark + 1), route);
  if (query === undefined) return { kind: "refused", status: 400 };
  const { shedFirst = false, isPersonal = false, isReadOnly = false } = route;
  const hasQuery = query !== "";
  const wanted = { key: path + query, path, hasQuery, shedFirst, isPersonal, isReadOnly };
  if (isUntidy(rawPath)) return { kind: "moved", location: wanted.key, wanted };
  return { kind: "page", ...wanted };
}

/** The one rule for slashes: none at the end, none doubled. It also keeps `//host` out of a Location header. */
function isUntidy(rawPath: string): boolean {
  return rawPath.includes("//") || (rawPath.length > 1 && rawPath.endsWith("/"));
}

function decodeSegments(rawPath: string): string[] | undefined {
  if (!rawPath.startsWith("/")) return undefined;
  try {
    const segments = rawPath
      .split("/")
      .filter((part) => part !== "")
      .map(decodeURIComponent);
    return segments.every(isOrdinary) ? segments : undefined;
  } catch {
    return undefined;
  }
}

function isOrdinary(segment: string): boolean {
  if (segment === "." || segment === "..") return false;
  // Pages decode what they are given; a percent sign that is left would be read as the start of another escape.
  return !hasControl(segment) && !/[\\%]/.test(segment);
}

function encodePath(segments: readonly string[]): string {
  return `/${segments.map(encodeURIComponent).join("/")}`;
}

function allowedQuery(query: string, route: ReaderRoute): string | undefined {
  const { parameters, isExact, longestValue = LONGEST_VALUE } = route;
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of [...parameters].sort()) {
    const value = given.get(name)?.trim();
    if (!value) continue;
    const isAcceptable = value.length <= longestValue && !hasControl(value);
    if (isAcceptable) kept.set(name, value);
    else if (isExact) return undefined;
  }
  const text = kept.toString();
  return text === "" ? "" : `?${text}`;
}

function hasControl(value: string): boolean {
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code < 32 || code === 127) return true;
  }
  return false;
}
