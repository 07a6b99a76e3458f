import type { SocialCrop } from "#db/schema/articles.ts";
import type { ArticleView } from "#features/articles/article-view.ts";

/** The pictures that were made of this version of the story; none while those of another one stand there. */
export function socialCrops({
  socialPicture,
  picture,
  headline,
}: Pick<ArticleView, "socialPicture" | "picture" | "headline">): SocialCrop[] {
  if (!socialPicture || socialPicture.mediaId !== (picture?.id ?? null)) return [];
  const isOfTheseWords = socialPicture.mediaId !== null || socialPicture.headline === headline;
  return isOfTheseWords ? socialPicture.crops : [];
}
