import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { mediaKinds, mediaRights, type PictureRatio } from "#db/enums.ts";
import { staff } from "#db/schema/staff.ts";

/** One raster made from an original: its path below /media and its size in pixels. */
export interface Variant {
  format: "avif" | "webp" | "jpeg";
  width: number;
  height: number;
  path: string;
  /** Unknown for those that were made before it was written down. */
  bytes?: number;
}

/** A point of a picture that stays in sight when it is cut, in per cent of its width and height. */
export interface FocusPoint {
  x: number;
  y: number;
}

/** The point for every shape, and others for single shapes. */
export type Focus = Partial<Record<"all" | PictureRatio, FocusPoint>>;

/** A part of a picture, in pixels of its original; its shape says how tall it is. */
export interface Crop {
  x: number;
  y: number;
  width: number;
}

/** Crops that an editor drew; a shape without one is cut around the point. */
export type Crops = Partial<Record<PictureRatio, Crop>>;

/** Pictures, sounds and files, with the rights to them. */
export const media = pgTable(
  "media",
  {
    id: identity(),
    kind: text({ enum: mediaKinds }).notNull(),
    /** Path of the original below the media folder; null while it is missing (an import without uploads). */
    path: text(),
    filename: text().notNull(),
    mimeType: text().notNull(),
    bytes: integer(),
    sha256: text(),
    width: integer(),
    height: integer(),
    alt: text().notNull().default(""),
    caption: text().notNull().default(""),
    credit: text().notNull().default(""),
    source: text().notNull().default(""),
    licence: text().notNull().default(""),
    rights: text({ enum: mediaRights }).notNull().default("own_use"),
    rightsEndOn: date(),
    /** Mean colour of the picture, `#rrggbb`, shown while it loads. */
    colour: text(),
    /** Empty where the middle does. */
    focus: jsonb().$type<Focus>().notNull().default({}),
    crops: jsonb().$type<Crops>().notNull().default({}),
    /** Names what the files say of themselves and how they are written; null for those of before that was known. */
    filesVersion: text(),
    /** The files of drawn crops, and none while the worker still makes them. */
    cropVariants: jsonb().$type<Partial<Record<PictureRatio, Variant[]>>>().notNull().default({}),
    variants: jsonb().$type<Variant[]>().notNull().default([]),
    createdAt: madeAt(),
    createdBy: reference().references(() => staff.id, { onDelete: "set null" }),
    variantsMadeAt: instant(),
  },
  (t) => [
    index("media_file_path").on(t.path).where(sql`${t.kind} <> 'image'`),
    index("media_old_files")
      .on(t.id)
      .where(sql`${t.filesVersion} is null and ${t.path} is not null`),
    uniqueIndex("media_sha256").on(t.sha256).where(sql`${t.sha256} is not null`),
    check(
      "media_image_size",
      sql`${t.kind} <> 'image' or ${t.path} is null or (coalesce(${t.width}, 0) > 0 and coalesce(${t.height}, 0) > 0)`,
    ),
  ],
);

/** Files whose picture has others now. They are still answered for a while, since pages and mails lead to them. */
export const retiredFiles = pgTable(
  "retired_files",
  {
    path: text().primaryKey(),
    mediaId: reference()
      .notNull()
      .references(() => media.id, { onDelete: "cascade" }),
    retiredAt: madeAt(),
  },
  (t) => [
    index("retired_files_media").on(t.mediaId),
    index("retired_files_retired").on(t.retiredAt),
  ],
);
