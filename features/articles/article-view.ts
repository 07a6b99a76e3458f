import type {
  ArticleKind,
  BylineRole,
  CommentMode,
  CorrectionKind,
  Republication,
} from "#db/enums.ts";
import type { SocialPicture } from "#db/schema/articles.ts";
import type { Body } from "#features/articles/body/schema.ts";
import type { Picture } from "#features/media/picture-view.ts";
import type { QuizLink } from "#features/quizzes/quiz-view.ts";

export interface ArticleByline {
  id: number;
  role: BylineRole;
  name: string;
  slug: string;
  title: string;
  organization: string;
  organizationUrl: string;
  biography: string;
  /** `@name@host`, empty without one. */
  fediverse: string;
  portrait: Picture | null;
}

export interface ArticleSeries {
  id: number;
  slug: string;
  name: string;
  promise: string;
  partner: string;
  colour: string;
}

export interface ArticleTopic {
  id: number;
  slug: string;
  name: string;
}

export interface ArticleOrigin {
  name: string;
  url: string;
  licence: string;
  licenceUrl: string;
  canonical: "here" | "source";
}

export interface ArticleCorrection {
  id: number;
  kind: CorrectionKind;
  placement: "top" | "bottom";
  text: string;
  /** ISO 8601. */
  publishedAt: string;
}

export interface ArticleTranslation {
  slug: string;
  language: string;
  headline: string;
  section: { slug: string };
}

/** What is known of a file that readers may download or play. */
export interface ArticleFile {
  mimeType: string;
  bytes: number | null;
}

/** A story as its page shows it. */
export interface ArticleView {
  id: number;
  slug: string;
  language: string;
  publishedAt: Date;
  changedAt: Date | null;
  unlistedAt: Date | null;
  wordCount: number;
  commentMode: CommentMode;
  commentsCloseAt: Date | null;
  section: { id: number; slug: string; name: string };
  kicker: string;
  headline: string;
  standfirst: string;
  kind: ArticleKind;
  dateline: string;
  body: Body;
  leadCaption: string;
  commentPrompt: string;
  seoTitle: string;
  seoDescription: string;
  socialTitle: string;
  socialDescription: string;
  picture: Picture | null;
  /** Drawn for a story without a picture, for other sites to show. */
  socialPicture: SocialPicture | null;
  pinnedIds: number[];
  republication: Republication;
  bylines: ArticleByline[];
  series: ArticleSeries | null;
  topics: ArticleTopic[];
  origin: ArticleOrigin | null;
  corrections: ArticleCorrection[];
  translations: ArticleTranslation[];
  /** Pictures of the body, by media id. */
  pictures: Record<string, Picture>;
  /** Files of the body that are ours, by address. */
  files: Record<string, ArticleFile>;
  /** Public quizzes that the body's blocks lead to, by id. */
  quizzes: Record<string, QuizLink>;
}
