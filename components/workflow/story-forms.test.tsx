import { expect, test } from "vitest";
import { SetupForm } from "#components/auth/setup-form.client.tsx";
import { SignInForm } from "#components/auth/sign-in-form.client.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { makeStory } from "#components/test/make-story.ts";
import { renderInApp } from "#components/test/render-in-app.tsx";
import { CorrectionForm } from "#components/workflow/correction-form.client.tsx";
import { PictureDialog } from "#components/workflow/picture-dialog.client.tsx";
import { RetractionForm } from "#components/workflow/retraction-form.client.tsx";
import type { SaveState } from "#components/workflow/saving/autosaver.ts";
import { SaveStatus } from "#components/workflow/saving/save-status.client.tsx";
import { StaleNotice } from "#components/workflow/saving/stale-notice.client.tsx";
import { StoryTitle } from "#components/workflow/story-title.tsx";
import { correctionKinds } from "#db/enums.ts";

const nothing = () => undefined;
const pictures = [
  { ...{ id: 7, filename: "hall.png", alt: "A hall", caption: "", credit: "" }, path: "7/h.jpg" },
  { ...{ id: 8, filename: "chair.png", alt: "", caption: "", credit: "" }, path: null },
].map((picture) => ({ ...picture, width: null, height: null }));

test.each([
  ["signing in", <SignInForm key="a" next="/desk" />],
  ["the first account", <SetupForm key="a" token="secret" />],
  ["a correction", <CorrectionForm key="a" articleId={12} />],
  ["a withdrawal", <RetractionForm key="a" articleId={12} />],
  [
    "choosing a picture",
    <PictureDialog key="a" pictures={pictures} pick={nothing} added={nothing} close={nothing} />,
  ],
])("E23: every field of %s has a label, and every pointer a place", (_, form) => {
  expect(formFaults(renderInApp(form))).toEqual([]);
});

test("E17: password managers are told what is asked for", () => {
  const completions = (html: string) =>
    [...html.matchAll(/autoComplete="([^"]+)"/g)].map(([, value]) => value);
  expect(completions(renderInApp(<SignInForm next="/desk" />))).toEqual([
    "username",
    "current-password",
  ]);
  expect(completions(renderInApp(<SetupForm token="secret" />))).toEqual([
    "name",
    "username",
    "new-password",
  ]);
});

test("E9: a correction is of one of the kinds, and stands below the text unless it is said otherwise", () => {
  const html = renderInApp(<CorrectionForm articleId={12} />);
  const values = [...html.matchAll(/<option value="(\w+)"/g)].map(([, value]) => value);
  expect(values).toEqual([...correctionKinds, "top", "bottom"]);
  expect(html).toContain('<option value="bottom" selected="">');
});

test("E12: a picture is known by what it shows, or by its file's name", () => {
  const html = renderInApp(
    <PictureDialog pictures={pictures} pick={nothing} added={nothing} close={nothing} />,
  );
  expect([...html.matchAll(/<span>([^<]+)<\/span>/g)].map(([, name]) => name)).toEqual([
    "A hall",
    "chair.png",
  ]);
  expect(html.match(/<img/g)).toHaveLength(1);
});

test.each([
  [{ kind: "saved" }, "Saved", false],
  [{ kind: "offline" }, "No connection to the server. What you type is kept on this device", true],
  [{ kind: "signedOut" }, "You are signed out. What you type is kept on this device", false],
  [{ kind: "stale" }, "Not saved: there is a newer version.", false],
  [{ kind: "refused", message: "The headline is too long." }, "The headline is too long.", true],
  [{ kind: "saving" }, "Saving…", false],
] as const)(
  "E2: %j is announced, with a way to try again where it helps",
  (state, words, retry) => {
    const html = renderInApp(status(state as never, "kept"));
    expect(html).toMatch(/<p role="status">[^<]+<\/p>/);
    expect(html).toContain(words);
    expect(html.includes("<button")).toBe(retry);
  },
);

test("E2: a browser that keeps nothing is said, and a lost session leads back to the story", () => {
  expect(renderInApp(status({ kind: "saved" }, "failing"))).toContain(
    "Saved This browser keeps no copy of its own.",
  );
  const html = renderInApp(status({ kind: "signedOut" }, "failing"));
  expect(html).toContain("This browser keeps nothing, so keep this page open.");
  expect(html).toContain('href="/sign-in?next=%2Fdesk%2Fstories%2F12"');
});

test.each([
  ["Ben Haddad", "Ben Haddad saved this story at"],
  ["", "Somebody saved this story at"],
])("E3: a stale save names who was first (%j) and leads to both texts", (editedBy, words) => {
  const standing = { editedBy, editedAt: "2026-10-20T09:40:00Z", version: 5 };
  const html = renderInApp(<StaleNotice standing={standing as never} compare={nothing} />);
  expect(html).toContain('role="alert"');
  expect(html).toContain(words);
  expect(html).toContain("Compare and merge…");
});

test("a page about a story says what is done there, and to which", () => {
  const html = renderInApp(<StoryTitle story={makeStory()} title="Withdraw this story" />);
  expect(html).toContain("<h1>Withdraw this story</h1>");
  expect(html).toContain("Two candidates, one chair");
  const untitled = makeStory({ copy: { headline: "" } });
  expect(renderInApp(<StoryTitle story={untitled} title="Publish" />)).toContain(
    "Without a headline",
  );
});

function status(state: SaveState, local: "kept" | "failing") {
  return <SaveStatus articleId={12} state={state} local={local} saveNow={async () => true} />;
}
