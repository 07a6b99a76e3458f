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
    variants: jsonb().$type<Variant[]>().notNull().default([]),
    createdAt: madeAt(),
    createdBy: reference().references(() => staff.id, { onDelete: "set null" }),
    variantsMadeAt: instant(),
  },
  (t) => [
    index("media_file_path").on(t.path).where(sql`${t.kind} <> 'image'`),
    uniqueIndex("media_sha256").on(t.sha256).where(sql`${t.sha256} is not null`),
    check(
      "media_image_size",
      sql`${t.kind} <> 'image' or ${t.path} is null or (coalesce(${t.width}, 0) > 0 and coalesce(${t.height}, 0) > 0)`,
    ),
  ],
);
