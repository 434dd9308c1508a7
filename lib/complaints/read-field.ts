import type { TypedValue } from "#lib/complaints/draft-answers";

const numbers = new Set([
  "niceClass",
  "turnover",
  "gain",
  "loss",
  "copies",
  "labels",
  "works",
  "clicks",
  "downloads",
  "members",
]);
const ticks = new Set([
  "customsRecordal",
  "authorised",
  "courtSuit",
  "arbitrationClause",
  "invalidationPending",
]);

/**
 * What was typed into a field as the schema wants it: numbers from digits of either width, with
 * separators or 万; ticks as booleans; empty as undefined. What cannot be read stays as it is, for
 * the schema to refuse.
 */
export function readField(name: string, typed: TypedValue | undefined): unknown {
  if (ticks.has(name)) return typed === "yes";
  if (Array.isArray(typed)) return typed.length > 0 ? typed : undefined;
  const text = typed?.trim() ?? "";
  if (text === "") return undefined;
  return numbers.has(name) ? readNumber(text) : text;
}

function readNumber(text: string): number | string {
  const plain = text.normalize("NFKC").replace(/[,\s元¥]/gu, "");
  const [, digits, tenThousands] = /^(\d+(?:\.\d+)?)(万?)$/u.exec(plain) ?? [];
  if (digits === undefined) return text;
  const factor = tenThousands ? 10_000 : 1;
  return Math.round(Number(digits) * factor * 100) / 100;
}
