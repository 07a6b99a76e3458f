import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { barePolicy, readerPolicy } from "#server/front/http/content-policy.ts";
import { isForPrograms } from "#server/front/pages/desk-paths.ts";
import type { TypedField } from "#server/front/typed-fields.ts";

const STYLE = [
  ":root{color-scheme:light dark}",
  "body{font:1.125rem/1.6 Georgia,serif;max-width:34rem;margin:18vh auto 0;padding:0 1.25rem}",
  "label{display:block;margin:0 0 1rem}textarea{display:block;box-sizing:border-box;width:100%;font:inherit}",
  "h1{font-size:1.75rem;line-height:1.2;margin:0 0 .75rem}p{margin:0 0 1rem}a{color:inherit}",
].join("");

const POLICY = readerPolicy({
  styleHashes: [`sha256-${createHash("sha256").update(STYLE).digest("base64")}`],
  scriptHashes: [],
  hasIslands: false,
});

/** What the front itself has to say, in plain words. It needs neither Next nor the database. */
const messages: Record<number, { title: string; text: string }> = {
  400: {
    title: "This address is not right",
    text: "Please check it, or start from the front page.",
  },
  403: {
    title: "This was not sent from our site",
    text: "For your safety we only take what is sent from our own pages. Please go back, load the page again and send it once more.",
  },
  404: { title: "There is nothing here", text: "The file that you asked for does not exist." },
  405: { title: "This cannot be done here", text: "Please start from the front page." },
  411: { title: "The size is missing", text: "What is sent must say how large it is." },
  413: { title: "This is too large", text: "What you sent is larger than we can take." },
  414: {
    title: "This address is too long",
    text: "Please check it, or start from the front page.",
  },
  500: {
    title: "Something went wrong",
    text: "The fault is ours, and it has been noted. Please try again in a little while.",
  },
  503: {
    title: "We will be right back",
    text: "The site is too busy or being looked after. Please try again in a moment.",
  },
};

/** Answers with a short page of the front's own; programs get the same as JSON (RFC 9457). `siteHeaders` are name and value in turn. */
export function sendPlainPage(
  response: ServerResponse,
  { status, siteHeaders, reference, retryAfterSeconds, headOnly = false, typed = [] }: PlainPage,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const path = response.req.url?.split("?", 1)[0] ?? "";
  const told = isForPrograms(path) ? problem(status, reference) : page(status, reference, typed);
  const body = Buffer.from(told.body);
  const retry = retryAfterSeconds ? ["Retry-After", String(retryAfterSeconds)] : [];
  const allow = status === 405 ? ["Allow", "GET, HEAD, OPTIONS"] : [];
  response.writeHead(status, [
    ...siteHeaders,
    ...told.headers,
    ...["Cache-Control", "no-store", "Content-Length", String(body.length)],
    ...retry,
    ...allow,
  ]);
  response.end(headOnly ? undefined : body);
}

export interface PlainPage {
  status: number;
  siteHeaders: string[];
  /** Id under which the log tells what happened. */
  reference?: string;
  retryAfterSeconds?: number;
  headOnly?: boolean;
  /** What was typed into the form that could not be taken, to be given back. */
  typed?: TypedField[];
}

function page(status: number, reference: string | undefined, typed: TypedField[]) {
  const headers = ["Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", POLICY];
  return { headers, body: plainPage(status, reference, typed) };
}

function problem(status: number, reference: string | undefined) {
  const { title, text } = messages[status] ?? messages[500]!;
  const headers = [
    ...["Content-Type", "application/problem+json; charset=utf-8"],
    ...["Content-Security-Policy", barePolicy(), "Access-Control-Allow-Origin", "*"],
  ];
  const members = { type: "about:blank", title, status, detail: text, reference };
  return { headers, body: JSON.stringify(members) };
}

function plainPage(status: number, reference: string | undefined, typed: TypedField[]): string {
  const { title, text } = messages[status] ?? messages[500]!;
  return [
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>`,
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">`,
    `<style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${text}</p>`,
    reference ? `<p>Reference: ${reference}</p>` : "",
    givenBack(typed),
    `<p><a href="/">Front page</a></p></main></body></html>`,
  ].join("");
}

/** Nothing was taken, so everything is given back, to be copied. */
function givenBack(typed: TypedField[]): string {
  if (typed.length === 0) return "";
  const fields = typed.map(([name, text]) => {
    const rows = Math.min(12, Math.ceil(text.length / 50));
    return `<label>${escaped(name)}<textarea rows="${rows}" readonly>\n${escaped(text)}</textarea></label>`;
  });
  return `<p>Nothing was sent. This is what you typed; copy it, go back in a moment, and send it again.</p>${fields.join("")}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
