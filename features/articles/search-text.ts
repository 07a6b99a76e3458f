import type { ArticleView } from "#features/articles/article-view.ts";
import { opening } from "#features/articles/body/opening.ts";

/** What another site shows of a story. */
export interface ShownText {
  title: string;
  description: string;
}

type Story = Pick<ArticleView, "headline" | "standfirst" | "body" | "seoTitle" | "seoDescription">;

/** What search engines show of a story: its own fields, else its headline and its standfirst or opening words. */
export function searchText(story: Story): ShownText {
  return {
    title: story.seoTitle || story.headline,
    description: story.seoDescription || story.standfirst || opening(story.body),
  };
}
