import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { findRooms } from "#components/finder/find-rooms.ts";
import { FindingList } from "#components/finder/finding-list.tsx";
import { groupFindings } from "#components/finder/group-findings.ts";
import type { Finding } from "#features/finder/finding.ts";

const story: Finding = { kind: "story", name: "A", detail: "Draft", url: "/desk/stories/1" };
const topic: Finding = { kind: "topic", name: "B", detail: "b", url: "/desk?topicId=1" };

describe("E13: the finder", () => {
  test("knows rooms by their names and by what is done there", () => {
    expect(findRooms("comm").map(({ url }) => url)).toEqual(["/desk/comments"]);
    expect(findRooms("Moderation").map(({ url }) => url)).toEqual(["/desk/comments"]);
    expect(findRooms("hooks")).toEqual([]);
    expect(findRooms("engines").map(({ url }) => url)).toEqual(["/desk/outreach"]);
    expect(findRooms(" ")).toEqual([]);
  });

  test("shows rooms before stories before the rest", () => {
    const [room] = findRooms("mail");
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
