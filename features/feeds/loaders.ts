import { parseBody } from "#features/articles/body/schema.ts";
import {
  type ArchiveName,
  archivesInMonth,
  FEED_ITEMS,
  formatArchiveName,
  monthOf,
  secondsToMonthEnd,
} from "#features/feeds/archive-name.ts";
import {
  type FeedChannel,
  findFeedChannel,
  type WantedChannel,
} from "#features/feeds/feed-channel.ts";
import type { FeedRow, FeedStory } from "#features/feeds/feed-story-view.ts";
import type { FeedView } from "#features/feeds/feed-view.ts";
import { countInMonths, findMonth, listArchived, listNewest } from "#features/feeds/queries.ts";
import { storyTags } from "#features/feeds/story-tags.ts";
import { tagUri } from "#features/feeds/tag-authority.ts";
import { quizTag } from "#features/quizzes/tags.ts";
import { getSettings, type Settings } from "#features/settings/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import { keepUntilRelease } from "#features/taxonomy/keep-until-release.ts";
import { keep } from "#lib/keep.ts";
import { message } from "#lib/messages/message.ts";
import { dependsOn, keepAtMost } from "#lib/render.ts";
import { siteAddress } from "#lib/site-address.ts";

/** The feed of a channel now; undefined where there is no such channel. */
export async function loadFeed(wanted: WantedChannel): Promise<FeedView | undefined> {
  const channel = await findChannel(wanted);
  if (!channel) return undefined;
  const rows = await listNewest(channel.stories);
  const isAll = rows.length <= FEED_ITEMS;
  const place = isAll
    ? undefined
    : await placeAmongArchives(channel, { month: monthOf(new Date()) });
  return view(channel, rows.slice(0, FEED_ITEMS), { olderArchive: place?.olderArchive });
}

/** One archive of it; undefined where there is none of that name, or not yet. */
export async function loadFeedArchive(
  wanted: WantedChannel,
  name: ArchiveName,
): Promise<FeedView | undefined> {
  const channel = await findChannel(wanted);
  if (!channel) return undefined;
  const { stands, olderArchive, newerArchive } = await placeAmongArchives(channel, name);
  if (!stands) return undefined;
  const rows = await listArchived(channel.stories, name);
  return view(channel, rows, { archive: formatArchiveName(name), olderArchive, newerArchive });
}

async function findChannel(wanted: WantedChannel): Promise<FeedChannel | undefined> {
  const [channel] = await Promise.all([findFeedChannel(wanted), keepUntilRelease()]);
  if (channel) dependsOn(siteTag(), ...channel.tags);
  // The next archive may begin, or be whole, with the next month.
  if (channel) keepAtMost(secondsToMonthEnd(new Date()));
  return channel;
}

/** The archives beside a name. Without a part it is the end of the month: all archives that the month has are older. */
async function placeAmongArchives(
  channel: FeedChannel,
  { month, part }: { month: string; part?: number },
) {
  const now = new Date();
  const near = await findMonth(channel.stories, month);
  const counts = await countInMonths(channel.stories, near);
  const parts = archivesInMonth(month, near.stories, now);
  const own = part ?? parts + 1;
  const olderParts = near.older ? archivesInMonth(near.older, counts.older, now) : 0;
  const newerParts = near.newer ? archivesInMonth(near.newer, counts.newer, now) : 0;
  const older = near.older && olderParts > 0 ? { month: near.older, part: olderParts } : undefined;
  const newer = near.newer && newerParts > 0 ? { month: near.newer, part: 1 } : undefined;
  const before = own > 1 ? { month, part: own - 1 } : older;
  const after = own < parts ? { month, part: own + 1 } : newer;
  return {
    stands: own <= parts,
    olderArchive: before && formatArchiveName(before),
    newerArchive: after && formatArchiveName(after),
  };
}

async function view(
  channel: FeedChannel,
  rows: FeedRow[],
  archives: Pick<FeedView, "archive" | "olderArchive" | "newerArchive">,
): Promise<FeedView> {
  dependsOn(...rows.flatMap(storyTags));
  const settings = await keep("settings", [siteTag()], getSettings);
  const stories = rows.map((row): FeedStory => ({ ...row, body: parseBody(row.body) }));
  dependsOn(...stories.flatMap(quizTagsOf));
  const site = siteAddress();
  const id = (name: string) => tagUri(settings.feedAuthority, site.hostname, name);
  return {
    id: id(`feeds/${channel.name}`),
    title: titleOf(channel, settings),
    description: channel.description || settings.description || settings.motto || settings.name,
    language: settings.language,
    site: site.href,
    publication: settings.name,
    page: channel.page,
    timeZone: settings.timeZone,
    hubs: settings.websubHubs,
    licence: { name: settings.republicationLicence, url: settings.republicationLicenceUrl },
    updatedAt: newest(stories, ({ publishedAt, changedAt }) => [publishedAt, changedAt]),
    revisedAt: newest(stories, (story) => [story.publishedAt, story.changedAt, story.revisedAt]),
    stories,
    idOf: (story) => id(`articles/${story.id}`),
    ...archives,
  };
}

function titleOf({ title }: FeedChannel, { name }: Settings): string {
  return title === "" ? name : message("feeds.title", { title, publication: name });
}

function quizTagsOf({ body }: FeedStory): string[] {
  return body.content.flatMap((block) =>
    block.type === "quiz" ? [quizTag(block.attrs.quizId)] : [],
  );
}

/** The newest of the stories' times; 1970 where there is no story. */
function newest(stories: FeedStory[], timesOf: (story: FeedStory) => (Date | null)[]): Date {
  const times = stories.flatMap(timesOf).map((time) => time?.getTime() ?? 0);
  return new Date(Math.max(0, ...times));
}
