import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { authors } from "#db/schema/authors.ts";
import { authorTag } from "#features/authors/tags.ts";
import { parseHtml, textContent } from "#features/transfer/html/html-node.ts";
import { webUrl } from "#features/transfer/html/safe-url.ts";
import { bringIn } from "#features/transfer/wordpress/bring-in.ts";
import { freeSlug } from "#features/transfer/wordpress/free-slug.ts";
import type { ImportRun, Person } from "#features/transfer/wordpress/import-run.ts";
import { authorKey } from "#features/transfer/wordpress/rules/author-key.ts";
import { cleanSlug } from "#features/transfer/wordpress/rules/clean-slug.ts";
import { lineOf } from "#features/transfer/wordpress/rules/headline-of.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";
import { cleanText } from "#lib/clean-text.ts";
import { slugOf } from "#lib/slug.ts";
import type { WxrAuthor, WxrPost } from "#lib/wxr/wxr-entry.ts";

/** Authors of the files, guest authors, and names that only bylines say. Never an account, never an email (I6). */
export const importAuthors: Step = {
  name: "authors",
  pass: "foundations",
  collect(run, entry) {
    if (entry.type === "author") addPerson(run, declared(entry));
    if (entry.type !== "post") return;
    if (entry.postType === "guest-author")
      for (const person of guest(entry)) addPerson(run, person);
    if (entry.postType !== "post") return;
    addPerson(run, named(entry.creator, entry.creator));
    for (const term of entry.terms) {
      if (term.domain === "author") addPerson(run, named(term.slug, term.name));
    }
  },
  async finish(run, write) {
    for (const person of run.people.values()) {
      await write({ noun: "author", id: person.key }, (tx) => bringAuthor(tx, run, person));
    }
  },
};

function addPerson(run: ImportRun, person: Person): void {
  const known = run.people.get(person.key);
  if (person.key === "" || (known && (known.declared || !person.declared))) return;
  run.people.set(person.key, person);
}

function declared({ login, displayName, firstName, lastName }: WxrAuthor): Person {
  const name = lineOf(displayName) || lineOf(`${firstName} ${lastName}`) || nameOfLogin(login);
  return { ...nobody, key: authorKey(login), name, nicename: slugOf(login), declared: true };
}

/** A guest author is known by its own slug, and by the login that it is linked to. */
function guest(post: WxrPost): Person[] {
  const meta = (key: string) => post.meta.find((entry) => entry.key === key)?.value ?? "";
  const person = {
    ...nobody,
    name: lineOf(meta("cap-display_name")) || lineOf(post.title),
    biography: cleanText(textContent(parseHtml(meta("cap-description")))),
    website: webUrl(meta("cap-website")) ?? "",
    portrait: meta("_thumbnail_id"),
    declared: true,
  };
  const logins = [post.slug, meta("cap-user_login")].filter(Boolean);
  return [...new Set(logins.map(authorKey))].map((key) => ({ ...person, key, nicename: key }));
}

function named(login: string, name: string): Person {
  const words = name === login ? nameOfLogin(login) : lineOf(name);
  return {
    ...nobody,
    key: authorKey(login),
    name: words || nameOfLogin(login),
    nicename: slugOf(login),
  };
}

const nobody = { biography: "", website: "", portrait: "", declared: false };

/** A login that is an email gives away no more than what stands before the @. */
function nameOfLogin(login: string): string {
  return lineOf(login.split("@")[0] ?? "") || "Unnamed";
}

async function bringAuthor(tx: Transaction, run: ImportRun, person: Person): Promise<void> {
  const values = {
    name: person.name || "Unnamed",
    biography: person.biography,
    website: person.website,
    portraitId: run.rows.find("media", person.portrait)?.localId ?? null,
  };
  const id = await bringIn(tx, run, {
    noun: "author",
    externalId: person.key,
    title: values.name,
    values,
    makeAgain: true,
    read: (localId) => readAuthor(tx, localId),
    match: () => findSame(tx, values.name),
    async insert() {
      const slug = await freeSlug(tx, authors.slug, cleanSlug("", values.name, "author"));
      const [row] = await tx
        .insert(authors)
        .values({ ...values, slug })
        .returning({ id: authors.id });
      return row!.id;
    },
    async update(localId) {
      await tx.update(authors).set(values).where(eq(authors.id, localId));
      run.expiring.add(authorTag(localId));
    },
  });
  if (id !== undefined && !person.declared)
    run.tell({ about: "unmappedAuthor", name: values.name });
}

async function readAuthor(tx: Transaction, id: number) {
  const { name, biography, website, portraitId } = authors;
  const [row] = await tx
    .select({ name, biography, website, portraitId })
    .from(authors)
    .where(eq(authors.id, id));
  return row;
}

/** An author here of the same name, at the address that the name gives: the same person. */
async function findSame(tx: Transaction, name: string): Promise<number | undefined> {
  const [row] = await tx
    .select({ id: authors.id })
    .from(authors)
    .where(
      and(
        eq(authors.slug, cleanSlug("", name, "author")),
        sql`lower(${authors.name}) = lower(${name})`,
      ),
    );
  return row?.id;
}
