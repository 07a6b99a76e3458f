import type { Metadata } from "next";
import { mediaUrl } from "#features/media/urls.ts";
import type { QuizView } from "#features/quizzes/queries.ts";
import { quizUrl } from "#features/quizzes/urls.ts";
import {
  CARD_SIZE,
  type Publication,
  pageMetadata,
  type SharedPicture,
} from "#features/settings/page-metadata.ts";
import { message } from "#lib/messages/message.ts";

/** What search engines and social sites are told of a quiz (D6). */
export function quizMetadata(quiz: QuizView, publication: Publication): Metadata {
  const { title, standfirst, language } = quiz;
  return pageMetadata(publication, {
    title,
    description: standfirst || message("head.page", { title, publication: publication.name }),
    path: quizUrl(quiz),
    language,
    picture: socialPicture(quiz),
  });
}

function socialPicture({ picture, title }: QuizView): SharedPicture | undefined {
  const raster = picture?.variants
    .filter(({ format, width }) => format === "jpeg" && width <= CARD_SIZE.width)
    .sort((a, b) => b.width - a.width)[0];
  if (!raster) return undefined;
  const { path, width, height } = raster;
  return { url: mediaUrl(path), width, height, alt: picture?.alt || title, type: "image/jpeg" };
}
