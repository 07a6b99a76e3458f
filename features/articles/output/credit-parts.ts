import type { ArticleView } from "#features/articles/article-view.ts";
import { message } from "#lib/messages/message.ts";

/** Under what others may take a story. */
export interface RepublicationTerms {
  /** Absolute address of the story's page. */
  address: string;
  /** Name of this publication. */
  publication: string;
  /** The publication's licence for its own stories; empty where others must ask. */
  licence: { name: string; url: string };
  /** The day on which the rights to pictures are looked at, `YYYY-MM-DD`. */
  today: string;
}

/** Words, or words that lead to an address; an empty address is words alone. */
export type CreditPart = string | { words: string; href: string };

/** What must stand below a story that is taken: where it appeared, under which licence, its canonical address. */
export function creditParts(article: ArticleView, terms: RepublicationTerms): CreditPart[][] {
  const { origin } = article;
  const canonical = origin?.canonical === "source" ? origin.url : terms.address;
  return [
    ...(origin ? [originParts(origin)] : []),
    [
      message(origin ? "output.alsoIn" : "output.firstIn"),
      " ",
      { words: terms.publication, href: terms.address },
      ...licenceParts(origin ? undefined : terms.licence),
      ".",
    ],
    [`${message("output.canonical")} `, { words: canonical, href: canonical }],
  ];
}

function originParts(origin: NonNullable<ArticleView["origin"]>): CreditPart[] {
  const licence = { name: origin.licence, url: origin.licenceUrl };
  return [
    message("article.originIn"),
    " ",
    { words: origin.name, href: origin.url },
    ...licenceParts(licence),
    ".",
  ];
}

function licenceParts(licence: { name: string; url: string } | undefined): CreditPart[] {
  if (!licence?.name) return [];
  return [`, ${message("article.originUnder")} `, { words: licence.name, href: licence.url }];
}
