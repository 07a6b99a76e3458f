import type { ArticleView } from "#features/articles/article-view.ts";
import { type ShownText, searchText } from "#features/articles/search-text.ts";

type Story = Parameters<typeof searchText>[0] &
  Pick<ArticleView, "socialTitle" | "socialDescription">;

/** What is shown of a story where somebody shares it: its own fields, else what search engines show. */
export function socialText(story: Story): ShownText {
  const { title, description } = searchText(story);
  return {
    title: story.socialTitle || title,
    description: story.socialDescription || description,
  };
}
