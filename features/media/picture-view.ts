import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { MediaRights, PictureRatio } from "#db/enums.ts";
import { type Crops, type Focus, media, type Variant } from "#db/schema/media.ts";

/** A picture as pages show it. `variants` is empty while the worker still makes them. */
export interface Picture {
  id: number;
  alt: string;
  caption: string;
  credit: string;
  licence: string;
  rights: MediaRights;
  /** The last day of those rights, `YYYY-MM-DD`; null where they do not end. */
  rightsEndOn: string | null;
  width: number;
  height: number;
  colour: string | null;
  path: string;
  variants: Variant[];
  /** What stays in sight where it is cut; the middle where nobody said. */
  focus?: Focus;
  /** What an editor drew for single shapes, with its files once they are made. */
  crops?: Crops;
  cropVariants?: Partial<Record<PictureRatio, Variant[]>>;
}

/** A subselect that gives the picture as JSON, or null where there is none or its file is missing. */
export function pictureOf(mediaId: AnyPgColumn | SQL): SQL<Picture | null> {
  return sql<Picture | null>`(select ${pictureJson()} from ${media}
    where ${media.id} = ${mediaId} and ${media.kind} = 'image' and ${media.path} is not null)`;
}

/** The JSON object of a row of `media` in scope. */
export function pictureJson(): SQL<Picture> {
  return sql<Picture>`jsonb_build_object('id', ${media.id}, 'alt', ${media.alt}, 'caption', ${media.caption},
    'credit', ${media.credit}, 'licence', ${media.licence}, 'rights', ${media.rights},
    'rightsEndOn', ${media.rightsEndOn}, 'width', ${media.width}, 'height', ${media.height},
    'colour', ${media.colour}, 'path', ${media.path}, 'variants', ${media.variants}, 'focus', ${media.focus},
    'crops', ${media.crops}, 'cropVariants', ${media.cropVariants})`;
}
