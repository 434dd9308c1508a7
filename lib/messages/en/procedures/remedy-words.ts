import { field, pick } from "#lib/messages/procedure-words";

const result = pick("Result", {
  upheld: "Upheld",
  changed: "Changed",
  ended: "Withdrawn or terminated",
});
const note = field("Main points");
const court = field("Court", "With the case number, if there is one.");
const claims = field(
  "What you ask for, and why",
  "Whether the penalty is to be revoked, changed or found unlawful. Files go under Evidence.",
);
const toldOfSuit =
  "Hand the complaint to the court itself; this platform does not take it. Knowing of it, the authority neither asks for enforcement nor closes the case. The penalty is to be performed meanwhile.";

/** The words of the remedies' times. */
export const remedyClockWords = {
  reconsideration: {
    name: "Time to apply for reconsideration",
    onExpiry: "A late application is not accepted.",
  },
  sue: { name: "Time to sue", onExpiry: "A late suit is not accepted." },
  "sue-after-reconsideration": {
    name: "Time to sue after reconsideration",
    onExpiry: "A late suit is not accepted.",
  },
};

/** The words of the states in which a penalty is contested. */
export const remedyStateWords = {
  "under-reconsideration": {
    name: "Under reconsideration",
    about:
      "The respondent applied for reconsideration; until its result the case is neither closed nor enforced.",
  },
  sued: {
    name: "In court",
    about: "The respondent sued; until the ruling the case is neither closed nor enforced.",
  },
};

/** The words of what is done against a penalty, and of what comes of it. */
export const remedyWords = {
  "report-reconsideration": {
    label: "Tell that you applied for reconsideration",
    done: "The respondent applied for reconsideration",
    consequence:
      "Hand the application to the reconsideration authority itself; this platform does not take it. Knowing of it, the authority neither asks for enforcement nor closes the case. The penalty is to be performed meanwhile. The times to apply and to sue end; after the reconsideration there is another time to sue.",
    fields: {
      body: field(
        "Reconsideration authority",
        "As the decision names it; with the number of acceptance, if there is one.",
      ),
      filedOn: field("Day of application"),
      claims,
    },
  },
  "report-suit": {
    label: "Tell that you sued",
    done: "The respondent sued",
    consequence: `${toldOfSuit} The times to apply for reconsideration and to sue end.`,
    fields: { court, filedOn: field("Day of filing"), claims },
  },
  "report-suit-after-reconsideration": {
    label: "Tell that you sued after the reconsideration",
    done: "The respondent sued after the reconsideration",
    consequence: `${toldOfSuit} The time to sue after reconsideration ends.`,
    fields: { court, filedOn: field("Day of filing"), claims },
  },
  "record-reconsideration": {
    label: "Record the reconsideration",
    done: "The result of the reconsideration was recorded",
    consequence:
      "The time to sue after reconsideration starts on the day of service, and the case goes on. If the penalty was revoked, use Revoke instead.",
    fields: {
      result,
      body: field("Authority and document number"),
      servedOn: field("Day of service of the decision"),
      note,
    },
  },
  "record-judgment": {
    label: "Record the judgment",
    done: "The result of the administrative suit was recorded",
    consequence: "The case goes on. If the penalty was revoked, use Revoke instead.",
    fields: {
      result,
      court: field("Court and case number"),
      decidedOn: field("In effect since"),
      note,
    },
  },
};
