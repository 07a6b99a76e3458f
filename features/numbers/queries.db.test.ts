import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db } from "#db/client.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { addCounts } from "#features/counts/add-counts.ts";
import { forgetOpenCounts } from "#features/counts/forget-open-counts.ts";
import { articleCount, missedSearchCount, placementCount } from "#features/counts/tags.ts";
import {
  countActive,
  listMailDays,
  listMostRead,
  listOpenCounts,
  listReads,
  listSubscriptionChanges,
} from "#features/numbers/queries.ts";

const span = { from: "2026-10-19", to: "2026-10-20" };

describe("E21: numbers", () => {
  test("of stories are added up by day and by story, within the span alone", async ({ tx }) => {
    const sectionId = await addSection(tx, "peace");
    const one = await addLiveArticle(tx, { slug: "one", sectionId });
    const other = await addLiveArticle(tx, { slug: "other", sectionId });
    await addCounts([
      { day: "2026-10-18", name: articleCount(one), count: 100 },
      { day: "2026-10-19", name: articleCount(one), count: 2 },
      { day: "2026-10-20", name: articleCount(one), count: 3 },
      { day: "2026-10-20", name: articleCount(other), count: 9 },
      { day: "2026-10-20", name: placementCount(one), count: 1000 },
      { day: "2026-10-20", name: articleCount(999_999), count: 1 },
    ]);
    expect(await listReads(span)).toEqual([
      { day: "2026-10-19", count: 2 },
      { day: "2026-10-20", count: 13 },
    ]);
    expect(await listMostRead(span)).toMatchObject([
      { articleId: other, count: 9 },
      { articleId: one, count: 5 },
    ]);
  });

  test("of what readers sent are apart by kind, and whatever stands in them is a value", async () => {
    const hostile = `x'); drop table daily_counts; -- <script>%_~`;
    await addCounts([
      { day: "2026-10-19", name: "~referrer:example.org", count: 2 },
      { day: "2026-10-20", name: "~referrer:example.org", count: 2 },
      { day: "2026-10-20", name: "~referrer:", count: 1 },
      { day: "2026-10-20", name: missedSearchCount(hostile), count: 5 },
    ]);
    expect(await listOpenCounts("referrer", span)).toEqual([
      { name: "example.org", count: 4 },
      { name: "", count: 1 },
    ]);
    expect(await listOpenCounts("search", span)).toEqual([{ name: hostile, count: 5 }]);
  });

  test("of what readers sent are forgotten after three months, and those of stories are not", async () => {
    const day = async (ago: number) => {
      const { rows } = await db().execute<{ day: string }>(
        sql`select ((now() at time zone 'UTC')::date - ${ago}::int)::text as day`,
      );
      return rows[0]!.day;
    };
    const old = await day(91);
    const young = await day(90);
    await addCounts([
      { day: old, name: missedSearchCount("old"), count: 1 },
      { day: old, name: articleCount(7), count: 1 },
      { day: young, name: missedSearchCount("young"), count: 1 },
    ]);
    expect(await forgetOpenCounts()).toEqual({ removed: 1 });
    const left = { from: old, to: young };
    expect(await listOpenCounts("search", left)).toEqual([{ name: "young", count: 1 }]);
    expect(await listReads(left)).toEqual([{ day: old, count: 1 }]);
  });

  test("of subscriptions follow the log of consents", async ({ tx }) => {
    await tx.execute(sql`insert into newsletters (slug, name) values ('a', 'A')`);
    await tx.execute(
      sql`insert into subscribers (email) values ('a@example.org'), ('b@example.org')`,
    );
    await tx.execute(sql`insert into subscriptions (subscriber_id, newsletter_id, status)
      select s.id, n.id, case s.email when 'a@example.org' then 'active' else 'left' end
      from subscribers s, newsletters n`);
    await tx.execute(sql`insert into consents (subscriber_id, event, wording, form, at)
      select s.id, e.event, 'w', 'f', e.at::timestamptz from subscribers s join (values
        ('a@example.org', 'requested', '2026-10-18 10:00Z'), ('a@example.org', 'confirmed', '2026-10-19 23:59Z'),
        ('b@example.org', 'confirmed', '2026-10-19 10:00Z'), ('b@example.org', 'left', '2026-10-20 00:00Z')
      ) as e(email, event, at) on e.email = s.email`);
    expect(await countActive()).toBe(1);
    expect(await listSubscriptionChanges("2026-10-19")).toEqual([
      { day: "2026-10-19", count: 2 },
      { day: "2026-10-20", count: -1 },
    ]);
  });

  test("of mail say what became of it", async ({ tx }) => {
    await tx.execute(sql`insert into messages (purpose, recipient, subject, text, html, status, message_id, created_at)
      select 'p', 'a@example.org', 's', '', '', m.status, m.id, m.at::timestamptz from (values
        ('sent', '1', '2026-10-19 00:00Z'), ('sent', '2', '2026-10-20 23:59Z'), ('deferred', '3', '2026-10-20 12:00Z'),
        ('failed', '4', '2026-10-20 12:00Z'), ('kept', '5', '2026-10-21 00:00Z')) as m(status, id, at)`);
    expect(await listMailDays(span)).toEqual([
      { day: "2026-10-19", sent: 1, waiting: 0, failed: 0, kept: 0 },
      { day: "2026-10-20", sent: 1, waiting: 1, failed: 1, kept: 0 },
    ]);
  });
});
