import { ChangedWords } from "#components/revisions/changed-words.tsx";
import { type ThingNames, valueWords } from "#components/revisions/value-words.ts";
import { type Content, changedFields } from "#features/revisions/content.ts";
import { message } from "#lib/messages/message.ts";

interface StoryChangesProps {
  before: Content;
  after: Content;
  names: ThingNames;
  language: string;
}

/** What lies between two versions of a story: each field that differs, word by word. */
export function StoryChanges({ before, after, names, language }: StoryChangesProps) {
  return (
    <dl className="story-changes">
      {changedFields(before, after).map((field) => (
        <div key={field}>
          <dt>{message(`field.${field}`)}</dt>
          <dd>
            <ChangedWords
              before={valueWords(field, before[field], names)}
              after={valueWords(field, after[field], names)}
              language={language}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
