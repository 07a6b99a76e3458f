"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import {
  SectionChoice,
  SectionInput,
  SectionOrder,
  TopicChoice,
  TopicInput,
  TopicMerge,
} from "#features/taxonomy/input.ts";
import { mergeTopics } from "#features/taxonomy/merge-topics.ts";
import { orderSections } from "#features/taxonomy/order-sections.ts";
import { removeSection } from "#features/taxonomy/remove-section.ts";
import { removeTopic } from "#features/taxonomy/remove-topic.ts";
import { saveSection } from "#features/taxonomy/save-section.ts";
import { saveTopic } from "#features/taxonomy/save-topic.ts";
import {
  deskSectionsUrl,
  deskSectionUrl,
  deskTopicsUrl,
  deskTopicUrl,
} from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

export const saveTopicAction = staffAction(TopicInput, async (actor, input) => {
  const { id, isNew } = await saveTopic(actor, input);
  if (isNew) redirect(deskTopicUrl(id));
  refresh();
  return done({}, message("manage.saved"));
});

export const removeTopicAction = staffAction(TopicChoice, async (actor, input) => {
  await removeTopic(actor, input);
  redirect(deskTopicsUrl());
});

export const mergeTopicsAction = staffAction(TopicMerge, async (actor, input) => {
  await mergeTopics(actor, input);
  redirect(deskTopicUrl(input.intoId));
});

export const saveSectionAction = staffAction(SectionInput, async (actor, input) => {
  const { id, isNew } = await saveSection(actor, input);
  if (isNew) redirect(deskSectionUrl(id));
  refresh();
  return done({}, message("manage.saved"));
});

export const removeSectionAction = staffAction(SectionChoice, async (actor, input) => {
  await removeSection(actor, input);
  redirect(deskSectionsUrl());
});

export const orderSectionsAction = staffAction(SectionOrder, async (actor, input) => {
  await orderSections(actor, input);
  refresh();
  return done({}, message("manage.ordered"));
});
