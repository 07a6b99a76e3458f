import { z } from "zod";
import {
  articleKinds,
  bylineRoles,
  canonicalChoices,
  commentModes,
  correctionKinds,
  correctionPlacements,
  frequencies,
  mediaRights,
  notifyChoices,
  republications,
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
  picture: name.optional(),
  caption: z.string().default(""),
  dateline: z.string().default(""),
  prompt: z.string().default(""),
  commentMode: z.enum(commentModes).optional(),
  pinned: z.array(name).default([]),
  republication: z.enum(republications).default("allowed"),
  seoDescription: z.string().default(""),
  socialTitle: z.string().default(""),
  socialDescription: z.string().default(""),
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
  /** Taken back for good: when, and what its address says of it. */
  retracted: z.strictObject({ when: time, reason: words }).optional(),
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
  /** Taken back by its author: its place stays where somebody has answered. */
  deleted: boolean;
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
    deleted: z.boolean().default(false),
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
      fediverse: z.string().default(""),
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
      caption: z.string().default(""),
      credit: words.default("Illustration: The Ledger"),
      rights: z.enum(mediaRights).default("republication"),
    }),
  ),
  quizzes: z.array(
    z.strictObject({
      slug: name,
      title: words,
      standfirst: words,
      language: z.string().default("en"),
      section: name.optional(),
      picture: name.optional(),
      published: time,
      /** How many readers got none right, one, two, and so on. */
      scores: z.array(z.number().int().nonnegative()),
      questions: z.array(
        z.strictObject({
          prompt: words,
          picture: name.optional(),
          choices: z
            .array(z.strictObject({ text: words, taken: z.number().int().nonnegative() }))
            .min(2)
            .max(8),
          /** Which of the choices is right, counted from 1. */
          right: z.number().int().positive(),
          explanation: words,
        }),
      ),
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
    republicationLicence: words,
    republicationLicenceUrl: z.url(),
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
          picture: name.optional(),
          text: words,
          startsAt: time,
          endsAt: time,
        }),
      ),
    }),
  ),
  topics: z.array(z.strictObject({ slug: name, name: words, description: words })),
};
