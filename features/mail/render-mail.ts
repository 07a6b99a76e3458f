import { render } from "@react-email/render";
import { convert } from "html-to-text";
import { createElement as h, type ReactNode } from "react";

/** What a mail says; how it looks is decided here alone. */
export interface MailContent {
  language: string;
  /** The publication's name and address of its site. */
  masthead: { name: string; url: string };
  subject: string;
  /** The line that mail programs show beside the subject. */
  preview: string;
  paragraphs: string[];
  /** Names of things, one a line, after the first paragraph. */
  list?: string[];
  /** The one thing to do. */
  button?: { label: string; url: string };
  /** Small print after the button. */
  afterwards?: string[];
  foot: string;
}

const serif = "Charter, 'Iowan Old Style', Georgia, 'Times New Roman', serif";
const sans = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

const ink = { color: "#17191c" };
const paragraph = { ...ink, margin: "0 0 16px", font: `17px/1.6 ${serif}` };
const small = { color: "#565b61", margin: "0 0 12px", font: `16px/1.5 ${sans}` };
const masthead = {
  ...ink,
  font: `500 28px/1.2 Newsreader, Georgia, serif`,
  textDecoration: "none",
};
const button = {
  display: "inline-block",
  padding: "12px 20px",
  background: "#17191c",
  color: "#fffdf9",
  font: `600 16px/1.4 ${sans}`,
  textDecoration: "none",
};

/** Inks turn around in the dark; the names are those of the elements below. */
const darkStyles = `@media (prefers-color-scheme: dark) {
  body, .paper { background: #14161a !important }
  p, li, .name { color: #e9e6df !important }
  .button { background: #e9e6df !important; color: #14161a !important }
}`;

/** A mail in one column as HTML and as text, from the same content. */
export async function renderMail(content: MailContent): Promise<{ html: string; text: string }> {
  const html = await render(mailDocument(content));
  return { html, text: convert(html, textOptions) };
}

const textOptions = {
  wordwrap: 76,
  selectors: [
    { selector: ".preview", format: "skip" },
    { selector: "table", format: "block" },
    { selector: "a", options: { hideLinkHrefIfSameAsText: true, linkBrackets: false as const } },
  ],
};

function mailDocument(content: MailContent): ReactNode {
  return h(
    "html",
    { lang: content.language },
    h(
      "head",
      null,
      h("meta", { charSet: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("title", null, content.subject),
      h("style", null, darkStyles),
    ),
    h("body", { style: { margin: 0, background: "#fffdf9" } }, column(content)),
  );
}

function column(content: MailContent): ReactNode {
  return h(
    "table",
    { role: "presentation", width: "100%", cellPadding: 0, cellSpacing: 0, className: "paper" },
    h(
      "tbody",
      null,
      h(
        "tr",
        null,
        h("td", { align: "center", style: { padding: "24px 16px" } }, narrowTable(content)),
      ),
    ),
  );
}

function narrowTable(content: MailContent): ReactNode {
  const attributes = { role: "presentation", width: "100%", cellPadding: 0, cellSpacing: 0 };
  return h(
    "table",
    { ...attributes, style: { maxWidth: 560 } },
    h("tbody", null, h("tr", null, h("td", { align: "left" }, ...words(content)))),
  );
}

function words({ masthead: head, preview, paragraphs, list, afterwards, ...rest }: MailContent) {
  const [first = "", ...others] = paragraphs;
  return [
    h("div", { className: "preview", style: { display: "none" } }, preview),
    h(
      "p",
      { style: { margin: "0 0 20px", padding: "0 0 12px", borderBottom: "3px double #17191c" } },
      h("a", { href: head.url, style: masthead, className: "name" }, head.name),
    ),
    h("p", { style: paragraph }, first),
    list && h("ul", { style: { ...paragraph, paddingLeft: 24 } }, ...list.map(listItem)),
    ...others.map((text) => h("p", { style: paragraph }, text)),
    rest.button && buttonLine(rest.button),
    ...(afterwards ?? []).map((text) => h("p", { style: small }, text)),
    h("p", { style: { ...small, marginTop: 28 } }, rest.foot),
  ];
}

const listItem = (text: string) => h("li", { key: text, style: ink }, text);

function buttonLine({ label, url }: { label: string; url: string }): ReactNode {
  return h(
    "p",
    { style: { margin: "24px 0" } },
    h("a", { href: url, style: button, className: "button" }, label),
  );
}
