import { Fragment } from "react";
import { HouseWords } from "#components/articles/house-words.tsx";
import { NameList } from "#components/articles/name-list.tsx";
import type { ArticleByline } from "#features/articles/article-view.ts";
import { inCreditOrder, languageWithin } from "#features/articles/rules.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface BylineProps {
  bylines: ArticleByline[];
  /** Language of the story. */
  language: string;
}

/** Who made the story: the writers first, then every other role with its label (A4), as a sentence of the house. */
export function Byline({ bylines, language }: BylineProps) {
  if (bylines.length === 0) return null;
  const roles = [...new Set(inCreditOrder(bylines).map(({ role }) => role))];
  return (
    <p className="by" dir={languageWithin(language, messageLanguage).dir}>
      {roles.map((role) => {
        const names = (
          <Names bylines={bylines.filter((byline) => byline.role === role)} language={language} />
        );
        if (role === "text") {
          return (
            <Fragment key={role}>
              <HouseWords within={language}>{message("byline.by")}</HouseWords> {names}
            </Fragment>
          );
        }
        return (
          <small key={role}>
            <HouseWords within={language}>{message(`byline.${role}`)}</HouseWords> {names}
          </small>
        );
      })}
    </p>
  );
}

function Names({ bylines, language }: BylineProps) {
  return (
    <NameList
      within={language}
      names={bylines.map((byline) => (
        <a key={byline.id} href={authorUrl(byline)} rel="author">
          {byline.name}
        </a>
      ))}
    />
  );
}
