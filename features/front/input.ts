import { z } from "zod";
import { readAct } from "#features/front/act.ts";
import { PLACES, type Slot } from "#features/front/slot.ts";
import { idField } from "#lib/form-fields.ts";

const places = Array.from({ length: PLACES }, (_, at) => at + 1);

/** What is too long or no time is refused when it is saved: until then nothing that was typed may be lost. */
const typed = z.string().trim().catch("").default("");

const slots = z.record(z.string(), z.unknown()).transform((fields): Slot[] =>
  places.flatMap((place) => {
    const articleId = idField.safeParse(fields[`story${place}`]);
    if (!articleId.success) return [];
    const [headline, until] = ["headline", "until"].map((name) =>
      typed.parse(fields[`${name}${place}`]),
    ) as [string, string];
    return [{ place, articleId: articleId.data, headline: headline.slice(0, 1000), until }];
  }),
);

const answered = z.object({
  /** What stood when the form was made. */
  seen: z.string().max(100),
  act: z.string().transform((value, context) => {
    const act = readAct(value);
    if (act) return act;
    context.addIssue("form.invalid");
    return z.NEVER;
  }),
  /** Where a story of the list goes. */
  target: z.coerce.number().int().min(1).max(PLACES).catch(1),
  words: z.string().trim().max(200).catch("").default(""),
});

/** An arrangement in the making, and what the button that sent it asks for. */
export const ArrangementInput = z.looseObject({}).transform((fields, context) => {
  const said = answered.safeParse(fields);
  if (said.success) return { ...said.data, slots: slots.parse(fields) };
  for (const { message } of said.error.issues) context.addIssue(message);
  return z.NEVER;
});

/** The slots of an address. */
export const SlotsInQuery = slots;

export const RestoreInput = z.object({ arrangementId: idField, seen: z.string().max(100) });

export type ArrangementInput = z.output<typeof ArrangementInput>;
export type RestoreInput = z.output<typeof RestoreInput>;
