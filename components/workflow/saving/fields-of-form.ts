/** What stands in a form, also where its fields are disabled: those are shown and not lost. */
export function fieldsOfForm(form: HTMLFormElement): FormData {
  const fields = new FormData();
  for (const field of form.elements) {
    if (isField(field) && field.name !== "" && isChosen(field)) {
      fields.append(field.name, field.value);
    }
  }
  return fields;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(element: Element): element is Field {
  return ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);
}

function isChosen(field: Field): boolean {
  const isTick = field.type === "checkbox" || field.type === "radio";
  return !isTick || (field as HTMLInputElement).checked;
}
