import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { audit } from "#db/schema/audit.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { readerActor } from "#features/auth/actor.ts";
import { forgetFilter } from "#features/stories/forget-filter.ts";
import { keepFilter } from "#features/stories/keep-filter.ts";
import { listStoryFilters } from "#features/stories/queries.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

const query = "stage=in_review&assignee=me&after=9~x&odd=1&sectionId=none";

describe("E13: filters that a person keeps", () => {
  test("hold what the list knows, under a name that stands once", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const { filterId } = await keepFilter(writer, { name: "Mine", query });
    const again = await keepFilter(writer, { name: "mine", query: "stage=live" });
    expect(again.filterId).toBe(filterId);
    expect(await listStoryFilters(writer.staffId)).toEqual([
      { id: filterId, name: "mine", query: { stage: "live" } },
    ]);
    const [first] = await tx
      .select()
      .from(audit)
      .where(eq(audit.subjectKind, "story_filter"))
      .limit(1);
    expect(first).toMatchObject({
      action: "filter.keep",
      after: { name: "Mine", query: { stage: "in_review", assignee: "me" } },
    });
  });

  test("are nobody else's to see or to drop", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const other = await makeStaff(tx, "administrator");
    const { filterId } = await keepFilter(writer, { name: "Mine", query });
    expect(await listStoryFilters(other.staffId)).toEqual([]);
    await expect(forgetFilter(other, { filterId })).rejects.toThrow(Forbidden);
    await forgetFilter(writer, { filterId });
    await forgetFilter(writer, { filterId });
    expect(await listStoryFilters(writer.staffId)).toEqual([]);
  });

  test("nothing that narrows is nothing to keep; a reader keeps none", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    await expect(keepFilter(writer, { name: "All", query: "after=9~x" })).rejects.toThrow(Invalid);
    await expect(keepFilter(readerActor, { name: "All", query })).rejects.toThrow(Forbidden);
  });
});
