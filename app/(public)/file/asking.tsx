import type { Say } from "#app/(public)/say";
import type { TypedSection } from "#lib/complaints/draft-answers";
import type { SectionProblem, SectionProblems } from "#lib/complaints/section-problem";

/** What every control of a section's form has: name, words, what was typed, what is wrong. */
export type Asked = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: string;
  defaultValue: string;
};

export type Ask = (name: string, how?: "optional") => Asked;

/** Fields whose words stand under another key than their name. */
const wordsOf: Record<string, string> = { title: "titleField" };

const hinted = new Set([
  "right.identifier",
  "right.titleField",
  "right.niceClass",
  "right.status",
  "right.evaluationReport",
  "holder.organizationId",
  "holder.standing",
  "holder.authorised",
  "holder.registeredAt",
  "holder.industry",
  "conduct.conduct",
  "conduct.placeOfConduct",
  "conduct.placeDetail",
  "conduct.conductDate",
  "conduct.description",
  "respondent.name",
  "respondent.creditCode",
  "respondent.shopUrl",
  "wishes.wish",
]);

/** Makes the questions of one section. @param say words from the root. */
export function asking(
  section: string,
  typed: TypedSection,
  problems: SectionProblems,
  say: Say,
): Ask {
  return (name, how) => {
    const words = `${section}.${wordsOf[name] ?? name}`;
    const label = say(`filing.${words}`);
    const wrong = problems[name];
    return {
      name,
      label,
      ...(hinted.has(words) && { hint: say(`filing.${words}Hint`) }),
      ...(wrong && { error: problemText(wrong, label, say) }),
      ...(how && { optional: say("common.optional") }),
      defaultValue: textOf(typed[name]),
    };
  };
}

/** The name of a section's field, as its form asks for it. */
export function fieldLabel(section: string, name: string, say: Say): string {
  return say(`filing.${section}.${wordsOf[name] ?? name}`);
}

/** A problem in the reader's words. */
export function problemText(wrong: SectionProblem, label: string, say: Say): string {
  return wrong.about === "answer"
    ? say(`filing.problems.${wrong.key}`, { label, ...wrong.values })
    : say(`identifiers.problems.${wrong.key}`, { expected: expectedText(wrong.expected, say) });
}

function expectedText(expected: string | undefined, say: Say): string {
  if (!expected?.includes("-patent")) return expected ?? "";
  return say("filing.right.kind");
}

function textOf(typed: string | string[] | undefined): string {
  return typeof typed === "string" ? typed : "";
}
