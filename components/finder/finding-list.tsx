import { groupFindings } from "#components/finder/group-findings.ts";
import { type Finding, kindName } from "#features/finder/finding.ts";
import { message } from "#lib/messages/message.ts";

/** What was found, by kind, as links. */
export function FindingList({ words, findings }: { words: string; findings: Finding[] }) {
  if (words.trim() === "") return null;
  if (findings.length === 0) return <p className="lead-in">{message("finder.none", { words })}</p>;
  return groupFindings(findings).map(({ kind, findings: found }) => (
    <section key={kind} className="finding-group">
      <h2>{message(kindName(kind))}</h2>
      <ul>
        {found.map(({ name, detail, url }) => (
          <li key={url}>
            <a href={url}>{name}</a> <span className="finding-detail">{detail}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
