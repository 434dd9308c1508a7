import { procedureOf } from "#lib/procedures/registry";
import type { Phase } from "#lib/proceedings/procedure";
import { type DayContext, type DayRange, daysAhead, daysBack } from "#lib/queue/filter/day-range";
import { type FilterKey, keyOf, plain } from "#lib/queue/filter/keys";
import type { FilterError, FilterFault, FilterTree, Typed } from "#lib/queue/filter/parse";
import {
  laneNames,
  meaningsOf,
  phaseNames,
  procedureNames,
  rightNames,
  stageNames,
  stateNames,
} from "#lib/queue/filter/value-words";
import { type NumberPart, numberPart } from "#lib/queue/number-part";
import type { RightKind } from "#lib/routing/vocabulary";

/** One thing that a proceeding is held against. */
export type Condition =
  | { is: "phase"; of: readonly Phase[] }
  | { is: "state"; of: readonly { procedureKey: string; state: string }[] }
  | { is: "procedure"; of: readonly string[] }
  | { is: "right"; of: readonly RightKind[] }
  | { is: "fast-track"; yes: boolean }
  | { is: "due-within"; days: DayRange }
  | { is: "filed-within"; days: DayRange }
  | { is: "opened-within"; days: DayRange }
  | { is: "overdue" | "undated" | "unassigned" | "mine" }
  | { is: "owner"; text: string }
  /** `rare`: few texts hold it; see `askFilters`. */
  | { is: "words" | "complainant" | "respondent"; text: string; rare?: true }
  | { is: "number"; part: NumberPart };

/** What a filter means. */
export type Meaning =
  | { is: "all" | "any"; of: readonly Meaning[] }
  | { is: "not"; of: Meaning }
  | { is: "one"; condition: Condition };

/**
 * What the tree of a filter asks for, on the day of the context. Pure. What cannot be understood is
 * an error at its place; then there is no meaning, so that nobody takes half an answer for a whole.
 */
export function meaningOf(
  tree: FilterTree,
  context: DayContext,
): { meaning: Meaning | null; errors: FilterError[] } {
  const errors: FilterError[] = [];
  const meaning = understood(tree, context, errors);
  return { meaning: errors.length > 0 ? null : meaning, errors };
}

/** Whether whatever the filter lists has a number that it asks for: then it is asked of every view. */
export function isPinnedByNumber(meaning: Meaning): boolean {
  switch (meaning.is) {
    case "all":
      return meaning.of.some(isPinnedByNumber);
    case "any":
      return meaning.of.every(isPinnedByNumber);
    case "not":
      return false;
    case "one":
      return meaning.condition.is === "number";
  }
}

/** Whether the filter itself asks for what is closed, so that "all open work" must not hide it. */
export function reachesClosed(meaning: Meaning): boolean {
  if (meaning.is === "not") return false;
  if (meaning.is !== "one") return meaning.of.some(reachesClosed);
  const { condition } = meaning;
  if (condition.is === "phase") return condition.of.includes("closed");
  return condition.is === "state" && condition.of.some(isClosed);
}

function understood(tree: FilterTree, context: DayContext, errors: FilterError[]): Meaning {
  if (tree.is === "not") return { is: "not", of: understood(tree.of, context, errors) };
  if (tree.is !== "term")
    return { is: tree.is, of: tree.of.map((one) => understood(one, context, errors)) };
  const { key: typed, values } = tree;
  const key = typed && keyOf(typed.text);
  if (typed && !key) errors.push(faultAt("unknown-key", typed));
  const of = values.flatMap((value) => {
    if (key === undefined) return [];
    const conditions = key ? conditionsOf(key, value, context) : [wordsCondition(value)];
    if (typeof conditions !== "string")
      return conditions.map((condition) => ({ is: "one" as const, condition }));
    errors.push(faultAt(conditions, value));
    return [];
  });
  return of.length === 1 ? of[0]! : { is: "any", of };
}

function isClosed({ procedureKey, state }: { procedureKey: string; state: string }): boolean {
  return procedureOf(procedureKey).states[state]?.phase === "closed";
}

/** Words without a key are a number where they read like one. */
function wordsCondition({ text, quoted }: Typed): Condition {
  const part = quoted ? null : numberPart(text);
  return part ? { is: "number", part } : { is: "words", text };
}

function conditionsOf(
  key: FilterKey,
  { text }: Typed,
  context: DayContext,
): Condition[] | FilterFault {
  switch (key) {
    case "status":
      return statusConditions(text);
    case "stage":
      return oneOf(meaningsOf(stageNames, text), (of) => ({ is: "state", of }));
    case "procedure":
      return oneOf(meaningsOf(procedureNames, text), (of) => ({ is: "procedure", of }));
    case "right":
      return oneOf(meaningsOf(rightNames, text), (of) => ({ is: "right", of }));
    case "lane":
      return oneOf(meaningsOf(laneNames, text), ([yes]) => ({ is: "fast-track", yes: yes! }));
    case "due":
      return dueConditions(text, context);
    case "filed":
    case "opened":
      return inDays(`${key}-within`, daysBack(text, context));
    case "owner":
      return [ownerCondition(text)];
    case "number":
      return numberConditions(text);
    case "complainant":
    case "respondent":
      return [{ is: key, text }];
  }
}

function statusConditions(text: string): Condition[] | FilterFault {
  const [phases, states] = [meaningsOf(phaseNames, text), meaningsOf(stateNames, text)];
  if (phases.length + states.length === 0) return "unknown-value";
  return [
    ...(phases.length > 0 ? [{ is: "phase" as const, of: phases }] : []),
    ...(states.length > 0 ? [{ is: "state" as const, of: states }] : []),
  ];
}

function dueConditions(text: string, context: DayContext): Condition[] | FilterFault {
  if (isOneOf(text, "逾期", "已逾期", "overdue")) return [{ is: "overdue" }];
  if (isOneOf(text, "无", "无期限", "none")) return [{ is: "undated" }];
  return inDays("due-within", daysAhead(text, context));
}

function ownerCondition(text: string): Condition {
  if (isOneOf(text, "@me", "@我", "我", "me")) return { is: "mine" };
  if (isOneOf(text, "无", "未分派", "none", "nobody")) return { is: "unassigned" };
  return { is: "owner", text };
}

function numberConditions(text: string): Condition[] | FilterFault {
  const part = numberPart(text);
  return part ? [{ is: "number", part }] : "not-a-number";
}

function inDays(
  is: "due-within" | "filed-within" | "opened-within",
  days: DayRange | null,
): Condition[] | FilterFault {
  return days ? [{ is, days }] : "not-a-day";
}

function oneOf<T>(found: T[], make: (of: T[]) => Condition): Condition[] | FilterFault {
  return found.length > 0 ? [make(found)] : "unknown-value";
}

function isOneOf(text: string, ...words: string[]): boolean {
  return words.some((word) => plain(word) === plain(text));
}

function faultAt(because: FilterFault, { from, to, text }: Typed): FilterError {
  return { because, from, to, text };
}
