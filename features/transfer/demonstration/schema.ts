import { z } from "zod";
import {
  articleKinds,
  bylineRoles,
  canonicalChoices,
  correctionKinds,
  correctionPlacements,
  frequencies,
  notifyChoices,
  sponsorPositions,
} from "#db/enums.ts";
import { type MotifName, motifs } from "#features/transfer/demonstration/pictures/motifs.ts";
import { type PaletteName, palettes } from "#features/transfer/demonstration/pictures/palettes.ts";
import {
  type HairStyle,
  hairStyles,
} from "#features/transfer/demonstration/pictures/parts/hair-styles.ts";

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.string().min(1);
const time = z.string().regex(/^-?\d+[mhd]( \d+[mhd])*$/);
const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const palette = z.enum(Object.keys(palettes) as [PaletteName]);

const byline = z.union([
  name.transform((author) => ({ author, role: "text" as const })),
  z.object({ author: name, role: z.enum(bylineRoles) }),
]);

export const ArticleFields = z.strictObject({
  headline: words,
  standfirst: words,
  kicker: z.string().default(""),
  kind: z.enum(articleKinds),
  section: name,
  series: name.optional(),
  language: z.string().default("en"),
  translationOf: name.optional(),
  published: time,
  changed: time.optional(),
  authors: z.array(byline).min(1),
  topics: z.array(name).min(1),
  picture: name,
  caption: words,
  dateline: z.string().default(""),
  prompt: words,
  seoDescription: z.string().default(""),
  origin: z
    .strictObject({
      name: words,
      url: z.url(),
      licence: words,
      licenceUrl: z.url(),
      canonical: z.enum(canonicalChoices),
    })
    .optional(),
  corrections: z
    .array(
      z.strictObject({
        kind: z.enum(correctionKinds),
        placement: z.enum(correctionPlacements),
        ago: time,
        text: words,
      }),
    )
    .default([]),
});

export interface Comment {
  name: string;
  /** Span between the story and the comment. */
  after: string;
  text: string;
  notify: (typeof notifyChoices)[number];
  featured: boolean;
  /** The phase that holds it at the desk; public where there is none. */
  held?: string | undefined;
  replies: Comment[];
}
const comment: z.ZodType<Comment, unknown> = z.lazy(() =>
  z.strictObject({
    name: words,
    after: time,
    text: words,
    notify: z.enum(notifyChoices).default("none"),
    featured: z.boolean().default(false),
    held: z.enum(["first", "links", "words"]).optional(),
    replies: z.array(comment).default([]),
  }),
);

export const shapes = {
  authors: z.array(
    z.strictObject({
      slug: name,
      name: words,
      title: words,
      organization: words,
      organizationUrl: z.string().default(""),
      biography: words,
      portrait: z.strictObject({
        palette,
        skin: colour,
        hair: colour,
        style: z.enum(Object.keys(hairStyles) as [HairStyle]),
        clothes: colour,
        glasses: z.boolean().optional(),
        beard: z.boolean().optional(),
        earrings: z.boolean().optional(),
      }),
    }),
  ),
  comments: z.record(name, z.array(comment)),
  newsletters: z.array(
    z.strictObject({
      slug: name,
      name: words,
      promise: words,
      frequency: z.enum(frequencies),
      issues: z.array(
        z.strictObject({
          slug: name,
          subject: words,
          sent: time,
          introduction: words,
          articles: z.array(name),
        }),
      ),
    }),
  ),
  pictures: z.record(
    name,
    z.strictObject({
      motif: z.enum(Object.keys(motifs) as [MotifName]),
      palette,
      seed: z.number().int(),
      alt: words,
    }),
  ),
  sections: z.array(z.strictObject({ slug: name, name: words, description: words })),
  series: z.array(
    z.strictObject({
      slug: name,
      name: words,
      promise: words,
      partner: z.string().default(""),
      partnerUrl: z.string().default(""),
      cadence: words,
      colour,
      picture: name,
    }),
  ),
  settings: z.strictObject({
    name: words,
    motto: words,
    description: words,
    language: words,
    timeZone: words,
    accent: colour,
    accentDark: colour,
    footer: words,
    footerLinks: z.array(z.strictObject({ label: words, href: z.string().startsWith("/") })),
    mailFrom: words,
    front: z.array(name),
  }),
  sponsors: z.array(
    z.strictObject({
      name: words,
      url: z.url(),
      placements: z.array(
        z.strictObject({
          position: z.enum(sponsorPositions),
          section: name.optional(),
          text: words,
          startsAt: time,
          endsAt: time,
        }),
      ),
    }),
  ),
  topics: z.array(z.strictObject({ slug: name, name: words })),
};
