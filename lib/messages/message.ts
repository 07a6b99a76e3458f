import { account } from "#lib/messages/en/account.ts";
import { answers } from "#lib/messages/en/answers.ts";
import { api } from "#lib/messages/en/api.ts";
import { audit } from "#lib/messages/en/audit.ts";
import { calendar } from "#lib/messages/en/calendar.ts";
import { crops } from "#lib/messages/en/crops.ts";
import { desk } from "#lib/messages/en/desk.ts";
import { editor } from "#lib/messages/en/editor.ts";
import { finder } from "#lib/messages/en/finder.ts";
import { front } from "#lib/messages/en/front.ts";
import { head } from "#lib/messages/en/head.ts";
import { jobs } from "#lib/messages/en/jobs.ts";
import { library } from "#lib/messages/en/library.ts";
import { manage } from "#lib/messages/en/manage.ts";
import { media } from "#lib/messages/en/media.ts";
import { numbers } from "#lib/messages/en/numbers.ts";
import { outreach } from "#lib/messages/en/outreach.ts";
import { pages } from "#lib/messages/en/pages.ts";
import { people } from "#lib/messages/en/people.ts";
import { planning } from "#lib/messages/en/planning.ts";
import { reader } from "#lib/messages/en/reader.ts";
import { saving } from "#lib/messages/en/saving.ts";
import { scheduling } from "#lib/messages/en/scheduling.ts";
import { search } from "#lib/messages/en/search.ts";
import { setup } from "#lib/messages/en/setup.ts";
import { stories } from "#lib/messages/en/stories.ts";
import { transfer } from "#lib/messages/en/transfer.ts";

const english = {
  ...reader,
  ...answers,
  ...account,
  ...api,
  ...calendar,
  ...audit,
  ...desk,
  ...editor,
  ...finder,
  ...front,
  ...head,
  ...crops,
  ...library,
  ...manage,
  ...jobs,
  ...media,
  ...numbers,
  ...outreach,
  ...pages,
  ...people,
  ...planning,
  ...saving,
  ...scheduling,
  ...search,
  ...setup,
  ...stories,
  ...transfer,
};

/** BCP 47 tag of the language that the interface speaks. */
export const messageLanguage = "en";

export type MessageKey = keyof typeof english;

/** An interface text, with `{name}` places filled from `values`. */
export function message(key: MessageKey, values: Record<string, string | number> = {}): string {
  return english[key].replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}

/** Whether a text exists under this key. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key);
}
