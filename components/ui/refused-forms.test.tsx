import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { SetupForm } from "#components/auth/setup-form.client.tsx";
import { SignInForm } from "#components/auth/sign-in-form.client.tsx";
import { CommentForm } from "#components/comments/comment-form.client.tsx";
import { DeleteCommentForm } from "#components/comments/delete-comment-form.client.tsx";
import { LeavingForm } from "#components/newsletters/leaving-form.client.tsx";
import { NewsletterForm } from "#components/newsletters/newsletter-form.client.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { renderInApp } from "#components/test/render-in-app.tsx";
import { CorrectionForm } from "#components/workflow/correction-form.client.tsx";
import { PictureUploadForm } from "#components/workflow/picture-upload-form.client.tsx";
import { PublishForm } from "#components/workflow/publish-form.client.tsx";
import { RetractionForm } from "#components/workflow/retraction-form.client.tsx";
import { blankForm, type FormState } from "#features/auth/form-state.ts";

/** What the server answered; a page that comes back after a post is rendered with it. */
const answer = vi.hoisted(() => ({ state: undefined as unknown }));

vi.mock("react", async (original) => ({
  ...(await original<typeof import("react")>()),
  useActionState: (action: unknown, initial: unknown) => [answer.state ?? initial, action, false],
}));

const newsletter = {
  ...{ id: 1, slug: "weekly", name: "The Weekly", promise: "" },
  frequency: "weekly" as const,
};
const forms: [name: string, form: ReactNode, fields: string[]][] = [
  [
    "a comment",
    <CommentForm key="a" articleId={5} stamp="s" mode="open" />,
    ["text", "name", "email"],
  ],
  ["a sign-up", <NewsletterForm key="a" newsletter={newsletter} source="story" />, ["email"]],
  ["signing in", <SignInForm key="a" next="/desk" />, ["email"]],
  ["the first account", <SetupForm key="a" token="t" />, ["name", "email"]],
  ["a correction", <CorrectionForm key="a" articleId={5} />, ["text"]],
  ["a withdrawal", <RetractionForm key="a" articleId={5} />, ["reason"]],
  [
    "publishing",
    <PublishForm key="a" articleId={5} version={1} slug="s" wasLive={true} />,
    ["slug"],
  ],
  ["a picture", <PictureUploadForm key="a" added={() => undefined} />, ["alt", "credit"]],
];

describe("E23, C1: a form that was refused", () => {
  test.each(forms)(
    "%s says what was wrong beside each field, and loses nothing",
    (_, form, fields) => {
      const html = answered(form, refusal(fields));
      for (const field of fields) {
        expect(html).toContain(`Problem of ${field}.`);
        expect(html).toContain(`typed &lt;${field}&gt;`);
        expect(html).toMatch(new RegExp(`name="${field}"[^>]*aria-|aria-[^>]*name="${field}"`));
      }
      expect(html).toContain('role="alert"');
      expect(formFaults(html)).toEqual([]);
    },
  );

  test.each([
    ["a deletion", <DeleteCommentForm key="a" token="t" />],
    ["leaving", <LeavingForm key="a" token="t" />],
    ["publishing", <PublishForm key="a" articleId={5} version={1} slug="s" wasLive={false} />],
    ["a comment", <CommentForm key="a" articleId={5} stamp="s" mode="open" />],
  ])("%s says a problem that belongs to no field", (_, form) => {
    const html = answered(form, {
      ...refusal([]),
      errors: { "": "Too late." },
      message: "Too late.",
    });
    expect(html.match(/Too late\./g)).toHaveLength(1);
    expect(html).not.toContain("<ul>");
  });

  test("a choice and a tick are kept as they were made", () => {
    const choice = { ...refusal(["text"]), values: { kind: "update", placement: "top" } };
    const html = answered(<CorrectionForm articleId={5} />, choice);
    expect(html).toContain('<option value="update" selected="">');
    expect(html).toContain('<option value="top" selected="">');
    const publish = <PublishForm articleId={5} version={1} slug="s" wasLive={true} />;
    const ticked = { ...refusal(["slug"]), values: { material: "on" } };
    expect(answered(publish, ticked)).toMatch(/type="checkbox"[^>]*checked=""/);
    expect(answered(publish, refusal(["slug"]))).not.toContain("checked");
  });

  test("X2: a password is never sent back", () => {
    const state = { ...refusal(["password"]), values: { password: "correct horse" } };
    expect(answered(<SignInForm next="/desk" />, state)).not.toContain("correct horse");
    expect(answered(<SetupForm token="t" />, state)).not.toContain("correct horse");
  });
});

test("E1: once it is out, the form gives way to a link to the live page", () => {
  const html = answered(<PublishForm articleId={5} version={1} slug="s" wasLive={false} />, {
    ...blankForm,
    ok: true,
    message: "The story is live.",
    data: { url: "/peace/two" },
  });
  expect(html).toContain('<div class="form-message" role="status"><p>The story is live.</p>');
  expect(html).toContain('<a href="/peace/two" target="_blank" rel="noopener">');
  expect(html).not.toContain("<form");
});

function refusal(fields: string[]): FormState {
  return {
    ok: false,
    message: "Something needs to be put right.",
    errors: Object.fromEntries(fields.map((field) => [field, `Problem of ${field}.`])),
    values: Object.fromEntries(fields.map((field) => [field, `typed <${field}>`])),
  };
}

function answered(form: ReactNode, state: FormState): string {
  answer.state = state;
  return renderInApp(form);
}
