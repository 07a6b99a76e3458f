import type { Metadata } from "next";
import { mediaUrl } from "#features/media/urls.ts";
import type { QuizView } from "#features/quizzes/queries.ts";
import { quizUrl } from "#features/quizzes/urls.ts";

const SOCIAL_WIDTH = 1200;

/** What search engines and social sites are told of a quiz (D6). */
export function quizMetadata(quiz: QuizView): Metadata {
  const { title, standfirst } = quiz;
  const description = standfirst || undefined;
  const url = quizUrl(quiz);
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { type: "website", title, description, url, images: socialPicture(quiz) },
    twitter: { card: quiz.picture ? "summary_large_image" : "summary" },
  };
}

function socialPicture({ picture }: QuizView) {
  if (!picture) return [];
  const raster = picture.variants
    .filter(({ format, width }) => format === "jpeg" && width <= SOCIAL_WIDTH)
    .sort((a, b) => b.width - a.width)[0];
  const { path, width, height } = raster ?? picture;
  return [{ url: mediaUrl(path), width, height, alt: picture.alt }];
}
