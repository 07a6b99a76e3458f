import { Parser } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MessageTable } from "#components/mail/message-table.tsx";
import { MessageView } from "#components/mail/message-view.tsx";

type Mail = Parameters<typeof MessageView>[0]["mail"];

const mail: Mail = {
  ...{ id: 4, purpose: "subscription.confirm", recipient: "ada@example.org", subject: "Confirm" },
  ...{ text: "Open <this>", html: "<p>Open</p><script>alert(1)</script>", status: "kept" },
  ...{ attempts: 0, error: "", leasedAt: null, messageId: "4@ledger.example", sentAt: null },
  createdAt: new Date("2026-10-20T13:40:00Z"),
};

describe("a mail at the desk", () => {
  test("X5: its designed version stands in a frame that may do nothing, and nowhere else", () => {
    const elements: [string, Record<string, string>][] = [];
    new Parser({ onopentag: (name, attributes) => void elements.push([name, attributes]) }).end(
      view({}),
    );
    const frames = elements.filter(([name]) => name === "iframe");
    expect(frames).toMatchObject([["iframe", { sandbox: "", srcdoc: mail.html }]]);
    expect(elements.some(([name]) => name === "script")).toBe(false);
  });

  test("what the server said stands there only where it said something", () => {
    expect(view({ error: "550 No such user" })).toContain("<dd>550 No such user</dd>");
    expect(view({})).not.toContain("What the mail server said");
  });

  test("X2: a mail whose words were dropped says why, in no empty frame", () => {
    const html = view({ text: "", html: "" });
    expect(html).toContain("The words were dropped when the mail was sent");
    expect(html).not.toMatch(/iframe|<pre>/);
  });

  function view(more: Partial<Mail>): string {
    return renderToStaticMarkup(<MessageView mail={{ ...mail, ...more }} timeZone="UTC" />);
  }
});

describe("the list of mail", () => {
  test("a row leads to its mail, and says with the state why it failed", () => {
    const html = table([{ ...mail, status: "failed", error: "550 No such user" }]);
    expect(html).toContain('<a href="/desk/mail/4">Confirm</a>');
    expect(html).toContain(">Failed: 550 No such user</td>");
  });

  test("older mail is one link away, where there is more", () => {
    expect(table([mail], 4)).toMatch(/href="\/desk\/mail\?before=4"/);
    expect(table([mail])).not.toContain("pager");
    expect(table([])).toBe('<p class="lead-in">No mail yet.</p>');
  });

  function table(items: Mail[], next?: number): string {
    return renderToStaticMarkup(<MessageTable items={items} next={next} timeZone="UTC" />);
  }
});
