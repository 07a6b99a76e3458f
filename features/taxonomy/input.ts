import { z } from "zod";
import { nameField, orderField, slugField, textField } from "#features/records/input.ts";
import { idField, optionalIdField } from "#lib/form-fields.ts";

export const TopicInput = z.object({
  topicId: optionalIdField,
  name: nameField,
  slug: slugField,
  description: textField(500),
});

export const TopicChoice = z.object({ topicId: idField });

export const TopicMerge = z.object({ topicId: idField, intoId: idField });

export const SectionInput = z.object({
  sectionId: optionalIdField,
  name: nameField,
  slug: slugField,
  description: textField(500),
  parentId: optionalIdField,
});

export const SectionChoice = z.object({ sectionId: idField });

export const SectionOrder = z.object({ parentId: optionalIdField, order: orderField });

export type TopicInput = z.output<typeof TopicInput>;
export type TopicMerge = z.output<typeof TopicMerge>;
export type SectionInput = z.output<typeof SectionInput>;
export type SectionOrder = z.output<typeof SectionOrder>;
