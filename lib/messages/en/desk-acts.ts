import type { Messages } from "#lib/messages/shape";
import type { deskActs as zh, deskActRefusals as zhRefusals } from "#lib/messages/zh/desk-acts";

export const deskActs: Messages<typeof zh> = {
  withChosen: "With the ticked ones",
  choose: "Tick {number}",
  all: "Take all {count, number} of the list (at most {most, number} at once)",
  kinds: {
    assign: "Assign",
    snooze: "Put aside",
    duplicate: "Mark as duplicate",
    refer: "Refer or transfer",
    step: "Take a step",
  },
  titleOf: "{act}: {count, plural, one {# case} other {# cases}}",
  lead: "{open, number} of them can be done, {refused, number} cannot. The table says why, case by case.",
  planned: "Case by case, before",
  outcomes: "Case by case, after",
  number: "Number",
  title: "Case",
  state: "State",
  owner: "Officer",
  nobody: "nobody",
  outcome: "Outcome",
  notDone: "Not done",
  notUndoneRow: "Not undone",
  done: "Done",
  undone: "Undone",
  doIt: "{act}: {count, plural, one {# case} other {# cases}}",
  eachAlone: "Each is done by itself; one that cannot be done stops no other.",
  notUndone: "A step is served on or told to the parties and cannot be undone.",
  takenBack:
    "Within {minutes, number} minutes the page of outcomes takes all of them back; one that the other body has answered stays. Later each is taken back by itself.",
  transferOnce:
    "A case whose transfer awaits an answer cannot be transferred again; it is left out, and the outcome says so.",
  whichStep: "Which step",
  whichStepLead:
    "These are open for at least one of the ticked cases. The next page says case by case what follows; nothing is done before you confirm.",
  openFor: "{open, number} of {of, number}",
  noStep: "None of the ticked cases has a step that you may take now.",
  noSuchStep: "None of the ticked cases has this step now, or you may not take it.",
  noneTitle: "No case is ticked",
  noneText: "Tick cases in the list, or take all of it, at most {most, number} at once.",
  back: "Back to the queue",
  original: "Duplicate of which case",
  originalHint: "The number of the case that came first, such as QH-2026-000123.",
  reason: "Reason",
  reasonHint:
    "For example the same complainant about the same shop. Only your organization reads it.",
  came: "{done, number} done, {refused, number} not done.",
  cameBack: "{undone, number} undone, {kept, number} could not be.",
  undo: "Undo all of it",
  undoHint:
    "Within {minutes, number} minutes; what somebody has worked on in between stays as it is.",
  undoReason: "Taken back by the officer who did it",
};

export const deskActRefusals: Messages<typeof zhRefusals> = {
  none: "No case is ticked that this can be done to. Go back to the list and choose again.",
  tooMany: "At most {most} at once. Please do them in parts.",
  otherProcedure: "This case runs under another procedure, which has no such step.",
  served:
    "The step has been served or told and cannot be undone. To correct it, take the proper step in the case.",
  undone: "It has been undone already; nothing more to do.",
  tooLate: "More than {minutes} minutes have passed. Please change each case back by itself.",
  nothingDone: "None of it was done, so there is nothing to undo.",
  gone: "It has changed since, or your organization no longer sees it; it stays as it is.",
};
