import { Parser } from "htmlparser2";
import { describe, expect, test, vi } from "vitest";
import { CropForm } from "#components/media/crops/crop-form.client.tsx";
import { renderInApp } from "#components/test/render-in-app.tsx";
import { pictureRatios } from "#db/enums.ts";
import { blankForm, type FormState } from "#features/auth/form-state.ts";
import { CropInput } from "#features/media/crops/input.ts";

/** What the server answered; a page that comes back after a post is rendered with it. */
const answer = vi.hoisted(() => ({ state: undefined as unknown }));

vi.mock("react", async (original) => ({
  ...(await original<typeof import("react")>()),
  useActionState: (action: unknown, initial: unknown) => [answer.state ?? initial, action, false],
}));

describe("E12: crops without JavaScript", () => {
  test("every shape has its numbers in the form, and what it sends is what was kept", () => {
    const crops = { "3:2": { x: 12, y: 30, width: 900 } };
    const focus = { all: { x: 20, y: 80 } };
    const { fields, shown } = render({ crops, focus });
    expect(shown).toHaveLength(pictureRatios.length + 1);
    expect(CropInput.parse(fields)).toEqual({
      ...{ mediaId: 7, seen: "abc", point: focus.all, crops },
    });
  });

  test("what was typed comes back with what is wrong at its field", () => {
    const refused: FormState<never> = {
      ...blankForm,
      ok: false,
      message: "Not saved.",
      errors: { "crop-3x2-y": "Please give all three numbers of a crop, or none." },
      values: { "crop-3x2-x": "5", "crop-3x2-y": "", "crop-3x2-width": "half" },
    };
    const { fields, html } = render({}, refused);
    expect(fields).toMatchObject({ "crop-3x2-x": "5", "crop-3x2-width": "half", pointX: "" });
    expect(html).toContain('id="crop-3x2-y-error"');
    expect(html).toMatch(/<input id="crop-3x2-y"[^>]*aria-invalid="true"/);
  });

  test("one that is too small for pages says so", () => {
    expect(render({ crops: { "1:1": { x: 0, y: 0, width: 300 } } }).html).toContain(
      "Only 300 pixels across",
    );
    expect(render({}).html).not.toContain("pixels across: under");
  });
});

type Kept = Partial<Pick<Parameters<typeof CropForm>[0], "crops" | "focus">>;

function render(kept: Kept, state?: FormState<never>) {
  answer.state = state;
  const html = renderInApp(
    <CropForm
      {...{ mediaId: 7, seen: "abc", src: "/media/7/hall.jpg", focus: {}, crops: {}, ...kept }}
      size={{ width: 1600, height: 900 }}
    />,
  );
  const fields: Record<string, string> = {};
  const shown: string[] = [];
  const parser = new Parser({
    onopentag(name, { name: field, value = "", hidden }) {
      if (name === "input" && field) fields[field] = value;
      if (name === "fieldset" && hidden === undefined) shown.push(name);
    },
  });
  parser.end(html);
  return { html, fields, shown };
}
