import type { Messages } from "#lib/messages/shape";
import type { accessRequests as zh } from "#lib/messages/zh/access-requests";

export const accessRequests: Messages<typeof zh> = {
  title: "Access requests",
  side: "Access requests",
  hits: {
    title: "Other cases about this respondent",
    count:
      "Other bodies hold {count, plural, =100 {at least 100 cases} one {# case} other {# cases}}",
    lead: "Counted by social credit code, shop address and telephone; the number is all there is.",
    ask: "Ask for access",
  },
  inbox: {
    lead: "Other bodies ask to see cases that this body handles. With your consent they see the whole case until the day you set.",
    none: "No requests",
    noneText: "Requests that arrive wait here for your answer.",
    open: "To be answered",
    answered: "Answered",
  },
  states: { asked: "To be answered", granted: "Granted", refused: "Refused", ended: "Ended" },
  ask: {
    title: "Ask for access to other bodies’ cases",
    lead: "The request goes to the bodies that handle these cases; each decides for itself. Until they answer you learn neither which bodies nor which cases.",
    reason: "Reason",
    reasonHint: "Say what you need it for. The other body decides by it.",
    basis: "Legal basis",
    basisHint: "Name the provision and its article.",
    untilOn: "Access until",
    untilOnHint:
      "The other body may set an earlier day. Access also ends once your proceedings in this case are closed.",
    submit: "Confirm the request",
    consequences: {
      told: "The bodies that handle these cases see your body’s name, reason and basis.",
      own: "This case’s timeline keeps the request; only your body reads it.",
      ends: "Access ends on its day, or when your body’s proceedings in this case are all closed.",
    },
  },
  mine: {
    title: "Requests of this body",
    none: "Nothing has been asked for yet.",
    asked: "Asked for {count, plural, one {# case} other {# cases}}",
    waiting: "{count, number} to be answered",
    until: "until",
    openCase: "Open case",
  },
  decide: {
    title: "Answer the request",
    decision: "Decision",
    grant: "Grant access",
    grantHint: "The other body sees the whole case until the day you set and may take part.",
    refuse: "Refuse",
    refuseHint: "The other body reads your reason and its basis.",
    endsOn: "Last day of access (when granting)",
    endsOnHint: "The other body asks for access until {day}.",
    reason: "Reason",
    basis: "Legal basis",
    basisHint: "Name the provision and its article.",
    submit: "Confirm the answer",
    consequences: {
      told: "The asking body reads your decision, its reason and basis.",
      sight:
        "If granted, it sees the whole case at once; access ends by itself on its day, or earlier if you end it.",
      line: "The case’s timeline keeps the answer; only the two bodies read it.",
    },
  },
  end: {
    title: "End access",
    reason: "Why you end it",
    submit: "Confirm ending",
    consequence: "The other body no longer sees this case from this moment.",
  },
  facts: {
    from: "Asking body",
    person: "Officer",
    case: "Case asked for",
    reason: "Reason",
    basis: "Legal basis",
    untilOn: "Wanted until",
    requestedAt: "Asked",
    endsOn: "Last day of access",
    answeredAt: "Answered",
    answerReason: "Reason of the answer",
    answerBasis: "Basis of the answer",
  },
};
