import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";
import { sections } from "#db/schema/sections.ts";
import { out } from "#features/articles/card-view.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { addRedirects } from "#features/transfer/wordpress/add-redirects.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import type { IndexedMedia } from "#features/transfer/wordpress/rules/media-index.ts";
import { linkPath, numberedPath } from "#features/transfer/wordpress/rules/old-paths.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";

const AT_ONCE = 500;

/** Pages of attachments lead to the story that they belonged to, and old files to where they are now (D9). */
export const keepUploadAddresses: Step = {
  name: "upload addresses",
  pass: "stories",
  async finish(run, write) {
    const uploads = run.media.all();
    for (let start = 0; start < uploads.length; start += AT_ONCE) {
      const some = uploads.slice(start, start + AT_ONCE);
      const thing = { noun: "media", id: `addresses ${start}` } as const;
      await write(thing, async (tx) => {
        await addRedirects(tx, run, await pagesOf(tx, run, some));
        await addRedirects(tx, run, await filesOf(tx, run, some));
      });
    }
  },
};

async function pagesOf(tx: Transaction, run: ImportRun, uploads: IndexedMedia[]) {
  const storyOf = ({ parentId }: IndexedMedia) => run.rows.find("story", parentId)?.localId;
  const ids = distinct(uploads.map(storyOf));
  const stories = await tx
    .select({ id: articles.id, slug: articles.slug, section: { slug: sections.slug } })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(inArray(articles.id, ids), out()));
  const targets = new Map(stories.map((story) => [story.id, articleUrl(story)]));
  return uploads.flatMap((upload) => {
    const target = targets.get(storyOf(upload) ?? 0);
    return target ? pagePaths(run, upload).map((path) => ({ path, target })) : [];
  });
}

function pagePaths({ site }: ImportRun, { link, externalId }: IndexedMedia): string[] {
  const path = linkPath(link, site)?.replace(/(.)\/+$/, "$1");
  const numbers = ["attachment_id", "p"].map((name) => numberedPath(site, name, externalId));
  return [...(path && path !== "/" ? [path] : []), ...numbers];
}

async function filesOf(tx: Transaction, run: ImportRun, uploads: IndexedMedia[]) {
  const fileOf = ({ externalId }: IndexedMedia) => run.rows.find("media", externalId)?.localId;
  const files = await tx
    .select({ id: media.id, path: media.path })
    .from(media)
    .where(and(inArray(media.id, distinct(uploads.map(fileOf))), isNotNull(media.path)));
  const targets = new Map(files.map(({ id, path }) => [id, mediaUrl(path!)]));
  return uploads.flatMap((upload) => {
    const path = linkPath(upload.url, run.site);
    const target = targets.get(fileOf(upload) ?? 0);
    return path && target ? [{ path, target }] : [];
  });
}

function distinct(ids: (number | undefined)[]): number[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
