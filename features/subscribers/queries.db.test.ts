import { expect } from "vitest";
import { db } from "#db/client.ts";
import { consents, newsletters, subscribers, subscriptions } from "#db/schema/newsletters.ts";
import { test } from "#db/test/database-test.ts";
import { countSubscriptions, listSubscribers } from "#features/subscribers/queries.ts";

test("N2, N14: each person stands with their own newsletters and consents, the newest first", async () => {
  const tuesday = await newsletter("Tuesday");
  const friday = await newsletter("Friday");
  const ada = await person("ada@example.org", { [tuesday]: "active", [friday]: "left" });
  const eve = await person("eve@example.org", { [friday]: "pending" });
  await consent(ada, friday, "left");
  await consent(eve, friday, "requested");
  const { items, next } = await listSubscribers();
  expect(next).toBeUndefined();
  expect(items).toMatchObject([
    {
      id: eve,
      email: "eve@example.org",
      subscriptions: [{ name: "Friday", status: "pending" }],
      consents: [{ event: "requested", wording: "words", form: "form" }],
    },
    {
      id: ada,
      subscriptions: [
        { name: "Tuesday", status: "active" },
        { name: "Friday", status: "left" },
      ],
      consents: [{ event: "left" }],
    },
  ]);
  expect(await countSubscriptions()).toEqual([
    { id: tuesday, name: "Tuesday", active: 1, pending: 0, left: 0 },
    { id: friday, name: "Friday", active: 0, pending: 1, left: 1 },
  ]);
});

test("N14: pages of people follow each other without gap or repetition", async () => {
  await db().execute(`insert into subscribers (email)
    select 'reader' || n || '@example.org' from generate_series(1, 120) n`);
  const seen: number[] = [];
  let before: number | undefined;
  do {
    const page = await listSubscribers(before);
    seen.push(...page.items.map((item) => item.id));
    before = page.next;
  } while (before !== undefined);
  expect(seen).toHaveLength(120);
  expect(seen).toEqual([...new Set(seen)].sort((one, other) => other - one));
});

async function newsletter(name: string): Promise<number> {
  const [made] = await db()
    .insert(newsletters)
    .values({ slug: name, name })
    .returning({ id: newsletters.id });
  return made!.id;
}

async function person(
  email: string,
  wishes: Record<number, "active" | "left" | "pending">,
): Promise<number> {
  const [made] = await db().insert(subscribers).values({ email }).returning();
  const rows = Object.entries(wishes).map(([newsletterId, status]) => ({
    subscriberId: made!.id,
    newsletterId: Number(newsletterId),
    status,
  }));
  await db().insert(subscriptions).values(rows);
  return made!.id;
}

async function consent(subscriberId: number, newsletterId: number, event: "left" | "requested") {
  const entry = { event, wording: "words", form: "form" };
  await db()
    .insert(consents)
    .values({ subscriberId, newsletterId, ...entry });
}
