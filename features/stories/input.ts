import { z } from "zod";
import { articleKinds, stages } from "#db/enums.ts";
import { storyDates, storyOrders } from "#features/stories/rules.ts";
import { idField, optionalIdField } from "#lib/form-fields.ts";

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const one = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

/** What the address of the list says; anything that it cannot mean is passed over. */
export const StoryFilter = z.object({
  words: one(z.string().trim().min(1).max(200)),
  stage: one(z.enum(stages)),
  sectionId: one(idField),
  authorId: one(idField),
  topicId: one(idField),
  /** A number of staff, or "me", so that a filter that is kept means whoever opens it. */
  assignee: one(z.union([z.literal("me"), z.literal("nobody"), idField.transform(String)])),
  kind: one(z.enum(articleKinds)),
  language: one(z.string().regex(/^[A-Za-z0-9-]{2,35}$/)),
  /** Which time the two days below are of. */
  dated: one(z.enum(storyDates)),
  from: one(day),
  to: one(day),
  order: one(z.enum(storyOrders)),
  after: one(z.string().max(500)),
});

const AT_ONCE = 100;

/** What is done to every story that is ticked; an empty choice leaves things as they are. */
export const ChangeStoriesInput = z
  .object({
    ids: z
      .preprocess((value) => [value ?? []].flat(), z.array(idField).max(AT_ONCE))
      .refine((ids) => ids.length > 0, "stories.tickNeeded"),
    to: z.preprocess(emptyAsNothing, z.enum(stages, "form.choose").optional()),
    toSectionId: optionalIdField,
    toAssignee: z.preprocess(emptyAsNothing, z.union([z.literal("nobody"), idField]).optional()),
    addTopicId: optionalIdField,
  })
  .refine(
    ({ to, toSectionId, toAssignee, addTopicId }) => to || toSectionId || toAssignee || addTopicId,
    { path: ["to"], error: "stories.changeNeeded" },
  );

/** A filter's name, and the address of the list that it stands for. */
export const KeepFilterInput = z.object({
  name: z.string("stories.nameNeeded").trim().min(1, "stories.nameNeeded").max(60, "form.long"),
  query: z.string().max(2000, "form.long"),
});

export const ForgetFilterInput = z.object({ filterId: idField });

export type StoryFilter = z.output<typeof StoryFilter>;
export type ChangeStoriesInput = z.output<typeof ChangeStoriesInput>;
export type KeepFilterInput = z.output<typeof KeepFilterInput>;

function emptyAsNothing(value: unknown) {
  return value === "" ? undefined : value;
}
