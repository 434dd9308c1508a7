import type { Messages } from "#lib/messages/shape";
import type { clocks as zh } from "#lib/messages/zh/clocks";

const weekday = "{weekday, select, 1 {Mon} 2 {Tue} 3 {Wed} 4 {Thu} 5 {Fri} 6 {Sat} other {Sun}}";
const month =
  "{month, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} other {Dec}}";
const day = `${weekday} {day} ${month}{year, select, same {} other { {year}}}`;
const days = "{amount, plural, one {# day} other {# days}}";
const workingDays = "{amount, plural, one {# working day} other {# working days}}";
const hours = "{amount, plural, one {# hour} other {# hours}}";
const months = "{amount, plural, one {# month} other {# months}}";
const years = "{amount, plural, one {# year} other {# years}}";
const minutes = "{minutes, plural, =0 {} other { # min}}";
const span = `{unit, select, workingDays {${workingDays}} hours {${hours}${minutes}} other {${days}}}`;
const amount = `{unit, select, workingDays {${workingDays}} days {${days}} months {${months}} years {${years}} other {${hours}}}`;
const reason =
  "{reason, select, suspension {suspension} supplement {waiting for corrections} announcement {public announcement} hearing {hearing} appraisal {appraisal} testing {testing} rightHolderIdentification {identification by the right holder} jurisdictionObjection {objection to jurisdiction} evidenceExtension {more time for evidence} settlement {settlement talks} other {other}}";

export const clocks: Messages<typeof zh> = {
  limit: "Time limit",
  dueOn: "Due",
  whyThisDate: "Why this date",
  runsFrom: "Runs from",
  onExpiry: "If it passes",
  amount,
  before: `At least ${amount} before`,
  kind: { statutory: "Set by law", target: "Target, not set by law" },
  expected: "expected",
  expectedHint:
    "The public holidays of that year are not announced yet. The date may move when they are.",
  toBeConfirmed: "to be confirmed",
  pauseReason: reason,
  urgency: {
    overdue: "Overdue",
    today: "Due today",
    "within-3-working-days": "Due within 3 working days",
    later: "Not due yet",
    paused: "Clock paused",
    met: "Done",
  },
  due: {
    running: `${span} left · {expected, select, yes {expected } other {}}due ${day}, {time}`,
    today: "Due today, {time}",
    todayHours: `${span} left · due today, {time}`,
    overdue: `${span} overdue · due ${day}, {time}`,
    paused: "The clock is paused. A new due date is worked out when it resumes",
    ended: "Done in time",
    endedLate: "Done, but late",
  },
  steps: {
    trigger: "{on}, {time}: the limit is triggered",
    "start-day": "{on} is not counted: counting starts the next day",
    "start-instant": "Counted in hours from {on}, {time}: weekends and holidays do not extend it",
    extension: `Extended by ${amount}, approved by {approvedBy}: {reasonGiven}`,
    weekends: "{count, plural, one {# weekend day is} other {# weekend days are}} not counted",
    holiday:
      "{name}: {count, plural, one {{from} is not counted} other {{from} to {to} (# days) are not counted}}",
    "makeup-workday": "{on} is worked to make up for {name} and is counted",
    pause: `Paused for ${reason} {isOpen, select, yes {since {from}} other {from {from} to {until}{days, plural, =0 {} one { (# day is not counted)} other { (# days are not counted)}}}}`,
    count: `From {from} to {to} are ${amount}`,
    hours,
    "month-end": "That month has no corresponding day: its last day, {on}, ends the limit",
    "roll-forward": "{from} is a day off ({off}): the limit moves to {to}, the next working day",
    expected: "The public holidays of {years} are not announced yet: the date is expected",
    paused: `Paused since {on} for ${reason}: a due date is worked out when it resumes`,
    due: "Due on {on}, {time}",
  },
};
