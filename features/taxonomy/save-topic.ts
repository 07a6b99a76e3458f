import type { Actor } from "#features/auth/actor.ts";
import { saveRecord } from "#features/records/save-record.ts";
import type { TopicInput } from "#features/taxonomy/input.ts";
import { topicKind } from "#features/taxonomy/topic-kind.ts";

export function saveTopic(actor: Actor, { topicId, ...values }: TopicInput) {
  return saveRecord(actor, topicKind, { id: topicId, values });
}
