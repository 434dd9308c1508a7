import type { StepField } from "#app/_case/step-fields";
import type { DirectoryEntry } from "#lib/organizations/directory";
import { handledProcedures } from "#lib/organizations/handled-procedures";
import { organizationKinds } from "#lib/organizations/kinds";
import type { Recipients } from "#lib/referrals/recipients-for";
import type { Words } from "#lib/words";

type Locale = keyof Words;
type Said = { name: string; label: string; hint?: string; placeholder: string };

/** A choice of one body, by kind; those that the rules suggest come first, under `suggestedLabel`. */
export function bodyField(
  said: Said,
  locale: Locale,
  { byKind, suggested = [] }: Pick<Recipients, "byKind"> & Partial<Recipients>,
  suggestedLabel = "",
): StepField {
  const named = (body: DirectoryEntry) => (locale === "zh" ? body.nameZh : body.nameEn);
  const option = (body: DirectoryEntry) => ({ value: body.id, label: named(body) });
  const unique = new Map(suggested.map(({ organization }) => [organization.id, organization]));
  const first = [...unique.values()].map(option);
  const groups = byKind.map(({ kind, organizations }) => ({
    label: organizationKinds[kind][locale],
    options: organizations.filter(({ id }) => !unique.has(id)).map(option),
  }));
  return {
    ...said,
    kind: "select",
    options: [],
    groups: [...(first.length > 0 ? [{ label: suggestedLabel, options: first }] : []), ...groups],
  };
}

/** A choice of one of the procedures that a body can be competent for. */
export function procedureField(said: Said, locale: Locale): StepField {
  const options = Object.entries(handledProcedures).map(([value, words]) => ({
    value,
    label: words[locale],
  }));
  return { ...said, kind: "select", options };
}
