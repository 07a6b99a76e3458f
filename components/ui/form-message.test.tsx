import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { formFaults } from "#components/test/form-faults.ts";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextAreaField } from "#components/ui/text-area-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { blankForm, type FormState } from "#features/auth/form-state.ts";

const refused: FormState = {
  ok: false,
  message: "Something needs to be put right.",
  errors: { "": "Too late.", kind: "Please choose one.", note: "Please say why.", slug: "Taken." },
  values: {},
};

describe("E23: one summary of what was wrong", () => {
  test("interrupts, and links to each field in its order; what belongs to no field is no link", () => {
    const html = renderToStaticMarkup(<FormMessage state={refused} />);
    expect(html).toMatch(/^<div class="form-message" data-refused="" role="alert"><p>Something/);
    expect([...html.matchAll(/<a href="([^"]+)">([^<]+)/g)].map(([, ...link]) => link)).toEqual([
      ["#kind", "Please choose one."],
      ["#note", "Please say why."],
      ["#slug", "Taken."],
    ]);
  });

  test("its links lead to the fields themselves", () => {
    const html = renderToStaticMarkup(
      <form>
        <FormMessage state={refused} />
        <TextField name="slug" label="Address" hint="Short." error={refused.errors.slug} />
        <TextAreaField name="note" label="Note" error={refused.errors.note} />
        <SelectField name="kind" label="Kind" options={[]} error={refused.errors.kind} />
      </form>,
    );
    expect(formFaults(html)).toEqual([]);
  });

  test("a refusal without fields has no empty list", () => {
    const state = { ...refused, errors: { "": "Too late." } };
    expect(renderToStaticMarkup(<FormMessage state={state} />)).not.toContain("<ul>");
  });

  test("a good end is said without interrupting, an unsent form says nothing", () => {
    const done: FormState = { ...blankForm, ok: true, message: "Saved." };
    expect(renderToStaticMarkup(<FormMessage state={done} />)).toBe(
      '<p class="form-message" role="status">Saved.</p>',
    );
    expect(renderToStaticMarkup(<FormMessage state={blankForm} />)).toBe("");
  });
});

describe("a field", () => {
  const fields = {
    "of a line": (words: object) => <TextField name="slug" label="Address" {...words} />,
    "of lines": (words: object) => <TextAreaField name="slug" label="Address" {...words} />,
    "of choices": (words: object) => (
      <SelectField name="slug" label="Address" options={[]} {...words} />
    ),
  };

  test.each(Object.entries(fields))(
    "%s is described by its hint and its problem, in that order",
    (_, field) => {
      expect(control(field({ hint: "Short.", error: "Taken." }))).toMatchObject({
        described: "slug-hint slug-error",
        isInvalid: true,
      });
      expect(control(field({ hint: "Short." }))).toMatchObject({
        described: "slug-hint",
        isInvalid: false,
      });
      expect(control(field({ error: "Taken." }))).toMatchObject({
        described: "slug-error",
        isInvalid: true,
      });
      expect(control(field({}))).toMatchObject({ described: undefined, isInvalid: false });
    },
  );

  test("what was typed is given back", () => {
    expect(html(<TextField name="slug" label="A" defaultValue={'"a" & b'} />)).toContain(
      'value="&quot;a&quot; &amp; b"',
    );
    expect(html(<TextAreaField name="slug" label="A" defaultValue={"one\n<two>"} />)).toContain(
      "one\n&lt;two&gt;</textarea>",
    );
  });

  test("a choice that was made is the one selected", () => {
    const options = [
      { value: "", label: "None" },
      { value: 3, label: "Peace" },
    ];
    const shown = html(<SelectField name="a" label="A" options={options} defaultValue={3} />);
    expect(shown).toContain('<option value="">None</option>');
    expect(shown).toContain('<option value="3" selected="">Peace</option>');
  });
});

function html(part: React.ReactNode): string {
  return renderToStaticMarkup(part);
}

/** What the control inside a field says of itself. */
function control(field: React.ReactNode) {
  const [tag] = /<(?:input|select|textarea)[^>]*>/.exec(html(field))!;
  return {
    described: /aria-describedby="([^"]+)"/.exec(tag)?.[1],
    isInvalid: tag.includes('aria-invalid="true"'),
  };
}
