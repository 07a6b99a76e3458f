import type { Role } from "#db/enums.ts";
import type { ActionAccess, Allowed, RouteAccess } from "#scripts/access/access-kinds.ts";
import type { AccessWorld } from "#scripts/access/access-world.ts";

const anywhere: Role[] = ["section_editor", "writer", "contributor", "copy_editor", "photo_editor"];
const uploaders: Allowed = {
  everywhere: [...anywhere, "administrator", "editor", "business"],
  inside: anywhere,
  outside: anywhere,
};
const keepers: Allowed = {
  everywhere: ["administrator", "editor", "photo_editor", "copy_editor", "section_editor"],
  inside: ["section_editor"],
  outside: ["section_editor"],
};

const png = () => new File(["no picture"], "no.png", { type: "image/png" });
const facts = { rights: "own_use", alt: "Words." };

/** Who may add pictures to the library, and who may change what is in it. */
const rows: [string, string, (world: AccessWorld) => ReturnType<ActionAccess["form"]>, Allowed][] =
  [
    ["uploadPicturesAction", "pictures", () => ({ files: png() }), uploaders],
    ["fetchPictureAction", "a picture", () => ({ url: "http://127.0.0.1/a.png" }), uploaders],
    ["changePictureAction", "a picture", ({ mediaId }) => ({ mediaId, ...facts }), keepers],
    ["cropPictureAction", "a picture", ({ mediaId }) => ({ mediaId, seen: "" }), keepers],
    ["replacePictureAction", "a picture", ({ mediaId }) => ({ mediaId, file: png() }), keepers],
    ["removePictureAction", "a picture", ({ mediaId }) => ({ mediaId }), keepers],
  ];

export const mediaActions: ActionAccess[] = rows.map(([action, of, form, may]) => ({
  ...{ action, of, form, may },
}));

export const mediaRoutes: RouteAccess[] = [
  { route: "desk/media", of: "pictures", may: uploaders },
  {
    route: "desk/media/[id]",
    of: "a picture",
    params: ({ mediaId }) => ({ id: String(mediaId) }),
    may: uploaders,
  },
];
