import type { TypedSection } from "#lib/complaints/draft-answers";
import type { FieldTexts } from "#lib/complaints/drafts/merge-typed";

/** What stands in a form's own fields; what it carries hidden is none of them. */
export function textsIn(form: HTMLFormElement): FieldTexts {
  const data = new FormData(form);
  const names = [...new Set(fieldsOf(form).map(({ name }) => name))];
  const pairs = names.map((name): [string, string[]] => [name, data.getAll(name).map(String)]);
  return withoutEmpty(pairs);
}

/** Stored answers as the form would hold them. */
export function textsOf(stored: TypedSection): FieldTexts {
  return withoutEmpty(Object.entries(stored).map(([name, value]) => [name, [value].flat()]));
}

/** Puts texts into a form's fields, over what stands there. */
export function fillIn(form: HTMLFormElement, texts: FieldTexts): void {
  for (const field of fieldsOf(form)) {
    const values = texts[field.name] ?? [];
    if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type))
      field.checked = values.includes(field.value) || (values.length === 0 && field.value === "");
    else field.value = values[0] ?? "";
  }
}

function fieldsOf(form: HTMLFormElement) {
  return [...form.elements].filter((field) => isField(field));
}

function isField(
  field: Element,
): field is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (field instanceof HTMLInputElement) return field.type !== "hidden";
  return field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement;
}

function withoutEmpty(pairs: [string, string[]][]): FieldTexts {
  const filled = pairs.map(([name, texts]) => [name, texts.filter(Boolean)] as const);
  return Object.fromEntries(filled.filter(([, texts]) => texts.length > 0));
}
