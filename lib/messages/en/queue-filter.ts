import type { Messages } from "#lib/messages/shape";
import type { queueFilter as zh } from "#lib/messages/zh/queue-filter";

export const queueFilter: Messages<typeof zh> = {
  label: "Find and filter",
  field: "Filter",
  example: "status:new due:<=3wd owner:@me right:trademark",
  apply: "Filter",
  clear: "Clear",
  options: "Ways to go on",
  found: "{count, plural, one {# case} other {# cases}}",
  foundMore: "More than {count, number} cases",
  nothingListed: "The filter was not understood, so nothing is listed",
  nothingListedText: "Correct it as said under the field; what you typed is still there.",
  faults: {
    "unclosed-quote": "The quotation mark is not closed. Add one at the end.",
    "unclosed-bracket": "The bracket is not closed. Add the closing one.",
    "nothing-after-key":
      "Nothing follows “{text}:”. Write it right behind the colon, such as status:new.",
    "nothing-after-sign": "Nothing follows “{text}”. Add a condition, or delete it.",
    "unknown-key":
      "There is no condition called “{text}”. There are: {keys}. To look for words with a colon, put them in quotation marks.",
    "unknown-value": "Nothing is called “{text}”. While you type, the known names are listed.",
    "not-a-day":
      "“{text}” is no limit and no day. Write, for example, <=3wd, <7d, today, 2026-12-01, 2026-11..2026-12.",
    "not-a-number":
      "“{text}” is not a case number. Numbers look like QH-2026-000123; the last digits, 123, are enough.",
    "too-long": "A filter has at most 500 characters. Please shorten it.",
  },
  at: "Character {place, number}",
  help: {
    title: "How to write one",
    intro:
      "Put a space between conditions; all of them must hold. Chinese and English mean the same and may be mixed.",
    value: "Condition",
    examples: "Examples",
    status:
      "status:received, or status:new, open, waiting, closed; several with commas: status:new,waiting",
    stage: "stage:received · stage:examination",
    due: "due:overdue · due:today · due:<=3wd (working days) · due:2026-12-01 · due:none",
    owner: "owner:@me · owner:none · owner:name",
    procedure: 'procedure:"Patent adjudication"',
    right: "right:trademark · right:patent",
    lane: "lane:fast",
    complainant: "complainant:part of the name",
    respondent: "respondent:part of the name",
    number: "number:QH-2026-000123, or its last digits, number:123; the number alone will do",
    filed: "filed:<=7d · filed:2026-11",
    opened: "opened:today · opened:2026-11-01..2026-11-15",
    text: "Words",
    textExample:
      "Just write them, or “in quotation marks”: they are looked for in titles and parties",
    signs: "Together",
    signsExample: "-owner:@me (not) · status:new or due:overdue (either) · ( ) (groups)",
  },
};
