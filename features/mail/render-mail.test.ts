import { expect, test } from "vitest";
import { renderMail } from "#features/mail/render-mail.ts";

const content = {
  language: "en",
  masthead: { name: "The <Ledger>", url: "https://ledger.example/" },
  subject: "Confirm & go",
  preview: "One click.",
  paragraphs: ["Hello <b>you</b>.", "Second."],
  list: ["The Tuesday letter"],
  button: { label: "Confirm", url: "https://ledger.example/newsletters/confirm/abc?x=1&y=2" },
  afterwards: ["Ignore it."],
  foot: "Sent by us.",
};

test("N18: one column, the language, nothing from elsewhere, everything escaped", async () => {
  const { html } = await renderMail(content);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('content="light dark"');
  expect(html).toContain("Hello &lt;b&gt;you&lt;/b&gt;.");
  expect(html).toContain('href="https://ledger.example/newsletters/confirm/abc?x=1&amp;y=2"');
  expect(html).not.toMatch(/<(img|script|link|iframe)/);
  expect(html.length).toBeLessThan(102_000);
});

test("N18: the text says the same, with whole addresses and without the preview", async () => {
  const { text } = await renderMail(content);
  expect(text).toContain("The <Ledger>");
  expect(text).toContain("Hello <b>you</b>.");
  expect(text).toContain("The Tuesday letter");
  expect(text).toContain("https://ledger.example/newsletters/confirm/abc?x=1&y=2");
  expect(text).not.toContain("One click.");
});
