import { z } from "zod";

/** What comes with a picture. Only its bytes decide what it is. */
export const MediaInput = z.object({
  bytes: z.instanceof(Buffer),
  filename: z.string().min(1).max(255),
  alt: z.string().max(1000).default(""),
  caption: z.string().max(2000).default(""),
  credit: z.string().max(300).default(""),
  source: z.string().max(2000).default(""),
  licence: z.string().max(300).default(""),
});

export type MediaInput = z.infer<typeof MediaInput>;
