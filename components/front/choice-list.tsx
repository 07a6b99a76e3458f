import { FullLabel } from "#components/ui/full-label.tsx";
import { ShortMoment } from "#components/ui/moment.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { FrontDraft } from "#features/front/front-draft.ts";
import { message } from "#lib/messages/message.ts";

interface ChoiceListProps {
  draft: FrontDraft;
  timeZone: string;
}

/** Stories to put into a place: the newest, or those that were looked for. */
export function ChoiceList({ draft, timeZone }: ChoiceListProps) {
  const { choices, words, target, places } = draft;
  return (
    <section aria-labelledby="front-choose" className="front-choices">
      <h2 id="front-choose">{message("front.choose")}</h2>
      <div className="front-search">
        <TextField name="words" type="search" label={message("front.words")} defaultValue={words} />
        <button type="submit" name="act" value="find" className="quiet-button">
          {message("front.find")}
        </button>
      </div>
      <SelectField
        name="target"
        label={message("front.target")}
        defaultValue={target}
        options={places.map(({ place, story, slot }) => ({
          value: place,
          label: nameOf(place, slot ? (story?.headline ?? "") : ""),
        }))}
      />
      {choices.length === 0 && (
        <p className="field-hint">
          {message(words === "" ? "front.allPlaced" : "front.noneFound")}
        </p>
      )}
      <ul className="choice-rows">
        {choices.map(({ id, headline, language, section, publishedAt }) => (
          <li key={id} className="choice-row">
            <span
              className="carry"
              data-carry={`put:${id}`}
              aria-hidden="true"
              title={message("front.carry")}
            >
              ⠿
            </span>
            <p className="choice-words">
              <span className="choice-headline" lang={language} dir="auto">
                {headline}
              </span>
              <span className="choice-facts">
                {section}, <ShortMoment at={publishedAt} timeZone={timeZone} />
              </span>
            </p>
            <button type="submit" name="act" value={`put:${id}`} className="quiet-button">
              <FullLabel label={message("front.put")} about={headline} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(place: number, headline: string): string {
  const name = message("front.place", { place });
  return headline === "" ? name : `${name}: ${headline}`;
}
