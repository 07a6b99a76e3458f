import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { createNetworkLimits, MOST_FOR_NETWORK } from "#server/front/network-limits.ts";
import { createServings, type Serving } from "#server/front/servings.ts";

const noon = () => new Date("2026-10-20T12:00:00Z");
const most = MOST_FOR_NETWORK["click:"]!;

/** How many of `tries` count. */
function counted(limits: ReturnType<typeof createNetworkLimits>, name: string, address: string) {
  return Array.from({ length: most + 5 }, () => limits.allows(name, () => address)).filter(Boolean)
    .length;
}

describe("E19: how often clicks and showings of sponsors count for one network", () => {
  test("is so many times a day for each placement, and no other network has less for it", () => {
    const limits = createNetworkLimits(noon);
    expect(counted(limits, "click:1", "192.0.2.7")).toBe(most);
    expect(counted(limits, "click:1", "192.0.2.7")).toBe(0);
    expect(counted(limits, "click:2", "192.0.2.7")).toBe(most);
    expect(counted(limits, "click:1", "192.0.2.8")).toBe(most);
  });

  test("begins anew on the next day", () => {
    let time = noon();
    const limits = createNetworkLimits(() => time);
    counted(limits, "click:1", "192.0.2.7");
    time = new Date("2026-10-21T00:00:01Z");
    expect(counted(limits, "click:1", "192.0.2.7")).toBe(most);
  });

  test("takes all addresses that one customer has in IPv6 for one network, however they are written", () => {
    const limits = createNetworkLimits(noon);
    expect(counted(limits, "click:1", "2001:db8:1:2::1")).toBe(most);
    for (const same of ["2001:db8:1:2:ffff::9", "2001:DB8:1:2:0:0:0:5"])
      expect(counted(limits, "click:1", same), same).toBe(0);
    for (const other of ["2001:db8:1:3::1", "2001:db8::1", "::1", "fe80::1"])
      expect(counted(limits, "click:1", other), other).toBe(most);
  });

  test("leaves what is no sponsor's alone, and asks nobody's address for it", () => {
    const limits = createNetworkLimits(noon);
    const address = () => {
      throw new Error("asked");
    };
    for (const name of ["article:7", "~search:words", "nothing"])
      for (let times = 0; times < 500; times += 1) expect(limits.allows(name, address)).toBe(true);
  });

  test("keeps nobody from being counted, however many networks there are", () => {
    const limits = createNetworkLimits(noon, 100);
    for (let nth = 0; nth < 150; nth += 1)
      expect(counted(limits, "click:1", `192.0.2.${nth}`)).toBeGreaterThanOrEqual(most);
  });
});

test("E19: what is over the limit is not written, and what else the page counts as is", async () => {
  const written: Serving[] = [];
  const servings = createServings({
    now: noon,
    addressOf: ({ headers }) => String(headers["x-from"]),
    write: async (all) => void written.push(...all),
  });
  const from = (address: string) =>
    ({ method: "GET", headers: { "x-from": address } }) as unknown as IncomingMessage;
  const page = { counts: ["click:1", "article:7"] };
  for (let times = 0; times < most + 5; times += 1) servings.note(from("192.0.2.7"), page);
  servings.note(from("192.0.2.8"), page);
  await servings.flush();
  expect(Object.fromEntries(written.map(({ name, count }) => [name, count]))).toEqual({
    ...{ "click:1": most + 1, "article:7": most + 6 },
  });
});
