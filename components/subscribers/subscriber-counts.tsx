import "./subscribers.css";
import type { SubscriberPage } from "#features/subscribers/loaders.ts";
import { message } from "#lib/messages/message.ts";

/** How many people get each newsletter. */
export function SubscriberCounts({ counts }: { counts: SubscriberPage["counts"] }) {
  if (counts.length === 0) return null;
  return (
    <table className="subscriber-counts">
      <caption className="visually-hidden">{message("subscribers.lists")}</caption>
      <thead>
        <tr>
          <th scope="col">{message("subscribers.newsletter")}</th>
          <th scope="col">{message("subscribers.active")}</th>
          <th scope="col">{message("subscribers.pending")}</th>
          <th scope="col">{message("subscribers.left")}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((newsletter) => (
          <tr key={newsletter.id}>
            <th scope="row">{newsletter.name}</th>
            <td>{newsletter.active}</td>
            <td>{newsletter.pending}</td>
            <td>{newsletter.left}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
