import { message } from "#lib/messages/message.ts";

const TIPS = [
  "search.tipFewer",
  "search.tipPhrase",
  "search.tipMinus",
  "search.tipOr",
  "search.tipForms",
] as const;

/** How words are looked for, where nothing was found or asked. */
export function SearchTips() {
  return (
    <section className="block tips" aria-labelledby="tips">
      <h2 className="heading" id="tips">
        {message("search.tips")}
      </h2>
      <ul>
        {TIPS.map((tip) => (
          <li key={tip}>{message(tip)}</li>
        ))}
      </ul>
    </section>
  );
}
