import { parseBody } from "#features/articles/body/schema.ts";
import { type PublishCheck, stopsOthers } from "#features/workflow/publish-issue.ts";

/** Shortcodes that nobody here knows show nothing to readers; an editor should replace them. */
export const checkShortcodes: PublishCheck = (story) =>
  parseBody(story.body).content.flatMap((block) =>
    block.type === "unknownShortcode"
      ? [
          {
            field: "body" as const,
            key: "check.shortcode",
            values: { name: block.attrs.name },
            level: stopsOthers(story),
          },
        ]
      : [],
  );
