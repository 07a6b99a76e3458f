import { HouseWords } from "#components/articles/house-words.tsx";
import { Day } from "#components/ui/moment.tsx";
import type { ArticleCorrection } from "#features/articles/article-view.ts";
import { message } from "#lib/messages/message.ts";

interface CorrectionNotesProps {
  corrections: ArticleCorrection[];
  placement: "top" | "bottom";
  timeZone: string;
  /** Language of the story. */
  language: string;
}

/** What was wrong, said openly and dated, where the editor chose (A10). */
export function CorrectionNotes({
  corrections,
  placement,
  timeZone,
  language,
}: CorrectionNotesProps) {
  return corrections
    .filter((correction) => correction.placement === placement)
    .map((correction) => (
      <p className="note" key={correction.id} id={`correction-${correction.id}`}>
        <strong>
          <HouseWords within={language}>{message(`correction.${correction.kind}`)}</HouseWords>
          {", "}
          <Day at={new Date(correction.publishedAt)} timeZone={timeZone} language={language} />.
        </strong>{" "}
        {correction.text}
      </p>
    ));
}
