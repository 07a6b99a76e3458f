import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { rooms } from "#components/desk/rooms.ts";
import { findRooms } from "#components/finder/find-rooms.ts";
import { FindingList } from "#components/finder/finding-list.tsx";
import { groupFindings } from "#components/finder/group-findings.ts";
import type { Finding } from "#features/finder/finding.ts";

const all = rooms.map(({ href }) => href);
const story: Finding = { kind: "story", name: "A", detail: "Draft", url: "/desk/stories/1" };
const topic: Finding = { kind: "topic", name: "B", detail: "b", url: "/desk?topicId=1" };

describe("E13: the finder", () => {
  test("knows rooms by their names and by what is done there", () => {
    expect(findRooms("comm", all).map(({ url }) => url)).toEqual(["/desk/comments"]);
    expect(findRooms("Moderation", all).map(({ url }) => url)).toEqual(["/desk/comments"]);
    expect(findRooms("hooks", all)).toEqual([]);
    expect(findRooms("engines", all).map(({ url }) => url)).toEqual(["/desk/outreach"]);
    expect(findRooms(" ", all)).toEqual([]);
    expect(findRooms("comm", ["/desk"])).toEqual([]);
  });

  test("knows what is inside the publication, and puts a room's own name before other words", () => {
    const inside = [...all, "/desk/settings", "/desk/topics"];
    expect(findRooms("settings", inside)[0]?.url).toBe("/desk/settings");
    expect(findRooms("topic", inside)[0]?.url).toBe("/desk/topics");
    expect(findRooms("redirect", inside).map(({ url }) => url)).not.toContain("/desk/redirects");
  });

  test("shows rooms before stories before the rest", () => {
    const [room] = findRooms("mail", all);
    expect(groupFindings([topic, story, room!]).map(({ kind }) => kind)).toEqual([
      "room",
      "story",
      "topic",
    ]);
  });

  test("without JavaScript says what it found as links, or that it found nothing", () => {
    const html = renderToStaticMarkup(<FindingList words="a" findings={[story]} />);
    expect(html).toContain('<h2>Stories</h2><ul><li><a href="/desk/stories/1">A</a>');
    expect(renderToStaticMarkup(<FindingList words="<a>" findings={[]} />)).toBe(
      '<p class="lead-in">Nothing at the desk is like “&lt;a&gt;”.</p>',
    );
    expect(renderToStaticMarkup(<FindingList words=" " findings={[]} />)).toBe("");
  });
});
