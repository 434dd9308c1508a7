import type { Answers, SectionKey } from "#lib/complaints/answers";
import { sectionFields, type TypedSection, type TypedValue } from "#lib/complaints/draft-answers";

/** Read answers of a section as they would be typed into its form. */
export function typedAnswers(answers: Answers, section: SectionKey): TypedSection {
  const read = answers[section] as Record<string, unknown>;
  const pairs = sectionFields[section].flatMap((name): [string, TypedValue][] => {
    const value = read[name];
    if (value === undefined || value === null || value === false) return [];
    if (Array.isArray(value)) return [[name, value.map(String)]];
    if (name === "status") return [[name, valid.includes(String(value)) ? "valid" : String(value)]];
    return [[name, value === true ? "yes" : String(value)]];
  });
  return Object.fromEntries(pairs);
}

/** What the form asks as one; which of the two it is follows from the kind of the right. */
const valid = ["registered", "in-force"];
