import { type Role, roles } from "#db/enums.ts";
import type { AccessWorld } from "#scripts/access/access-world.ts";

/** Which roles may, by where they are held. */
export interface Allowed {
  /** Held for the whole publication. */
  everywhere: readonly Role[];
  /** Held for the section of the thing alone. */
  inside: readonly Role[];
  /** Held for another section alone. */
  outside: readonly Role[];
  /** Whether an account without any role may. */
  nobody?: boolean;
}

export interface ActionAccess {
  action: string;
  of: string;
  /** What is sent, with things that exist. */
  form: (world: AccessWorld) => Record<string, string | number | File | string[]>;
  /** The field that names the thing; another thing's number must be answered like one that is not there. */
  names?: string;
  may: Allowed;
}

export interface RouteAccess {
  /** The folder of the route in `app/`. */
  route: string;
  of: string;
  params?: (world: AccessWorld) => Record<string, string>;
  query?: (world: AccessWorld) => Record<string, string>;
  may: Allowed;
}

export const everywhere = (...some: Role[]): Allowed => ({
  everywhere: some,
  inside: [],
  outside: [],
});
export const anyRole: Allowed = { everywhere: roles, inside: roles, outside: roles, nobody: true };
export const notContributor = roles.filter((role) => role !== "contributor");
export const editors: Role[] = ["administrator", "editor", "section_editor"];
export const desk: Role[] = [...editors, "copy_editor"];
export const writers: Role[] = ["section_editor", "writer", "contributor"];
export const uploaders: Role[] = [...writers, "copy_editor", "photo_editor"];

export const administrators = everywhere("administrator");
export const publishers: Allowed = { everywhere: editors, inside: ["section_editor"], outside: [] };
export const storyEditors: Allowed = {
  everywhere: desk,
  inside: ["section_editor", "copy_editor"],
  outside: [],
};
export const ownWriters: Allowed = {
  everywhere: [...desk, "writer", "contributor"],
  inside: [...writers, "copy_editor"],
  outside: writers,
};
export const moderators: Allowed = {
  everywhere: [...editors, "moderator"],
  inside: ["section_editor", "moderator"],
  outside: [],
};
export const storyReaders: Allowed = {
  everywhere: notContributor,
  inside: notContributor,
  outside: notContributor,
};

export const save = {
  body: '{"type":"doc","version":1,"content":[]}',
  bylines: "[]",
  seenVersion: 1,
};
export const publish = { slug: "", seenVersion: 1 };
export const later = { at: "2090-01-01T10:00", zone: "UTC" };
export const unsigned = {
  id: "x",
  rawId: "x",
  type: "public-key",
  response: { clientDataJSON: "e30" },
};
export const png = () => new File(["no picture"], "no.png", { type: "image/png" });
