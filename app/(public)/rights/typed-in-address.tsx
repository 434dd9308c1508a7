import { sectionFields, type TypedSection } from "#lib/complaints/draft-answers";

/** What a right's form brought back in the page's address. */
export function typedInAddress(asked: Record<string, string | string[] | undefined>): TypedSection {
  const names = sectionFields.right.filter((name) => typeof asked[name] === "string");
  return Object.fromEntries(names.map((name) => [name, String(asked[name])]));
}
