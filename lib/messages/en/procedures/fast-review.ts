import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { fastReview as zh } from "#lib/messages/zh/procedures/fast-review";

const reason = field("Reasons", "Give the grounds. The applicant will be told.");
const note = field("Note");
const items = field("What is needed", "One item a line.");
const answer = field("Your answer", "Answer each item of the list. Add files under Evidence.");

export const fastReview: Messages<typeof zh> = {
  name: "Fast review",
  about:
    "A protection center decides on fast track and gives an advisory opinion on infringement. All times are the center's own targets, not statutory.",
  states: {
    requested: { name: "Awaiting review", about: "Whether to grant fast track is being examined." },
    supplementing: {
      name: "Awaiting material",
      about: "The applicant was asked for more; the time to decide stands still.",
    },
    reviewing: { name: "In fast review", about: "Granted; the opinion is being prepared." },
    "awaiting-material": {
      name: "Awaiting evidence",
      about: "The applicant was asked for more evidence; the time for the opinion stands still.",
    },
    "opinion-issued": { name: "Opinion issued", about: "The opinion is ready to be handed over." },
    "handed-over": { name: "Handed over", about: "The opinion went on to the next path." },
    refused: {
      name: "Fast track refused",
      about: "The conditions are not met; the ordinary procedures go on.",
    },
    downgraded: {
      name: "Back to ordinary",
      about: "Fast track was withdrawn; the ordinary procedures go on.",
    },
    withdrawn: { name: "Withdrawn", about: "The applicant withdrew the request for fast track." },
  },
  clocks: {
    "decide-request": {
      name: "Target for deciding on the request",
      onExpiry: "If the target is missed, it is supervised.",
    },
    supplement: {
      name: "Time to send material",
      onExpiry: "Without it, it is decided on what there is, or refused.",
    },
    opinion: {
      name: "Target for the opinion",
      onExpiry: "If the target is missed, it is supervised.",
    },
    material: {
      name: "Time to send evidence",
      onExpiry: "Without it, it is reviewed on what there is, or goes back to ordinary.",
    },
    "hand-over": {
      name: "Target for handing over",
      onExpiry: "If the target is missed, it is supervised.",
    },
  },
  actions: {
    grant: {
      label: "Grant fast track",
      done: "Fast track was granted",
      consequence:
        "The case is marked as fast track in every body's lists. The target for deciding ends, the target for the opinion starts, and the applicant is given the reasons.",
      fields: {
        grounds: pick("Conditions met", {
          "registered-filer": "The applicant is registered with the center",
          "field-of-center": "Within the center's fields",
          "right-stable": "The right is stable",
          "facts-clear": "Clear facts and enough evidence",
          urgent: "Urgent",
        }),
        reason,
      },
    },
    "request-supplement": {
      label: "Ask for material",
      done: "The applicant was asked for more material",
      consequence:
        "The applicant receives the list, once and in full. The target for deciding stands still; the time to send material starts.",
      fields: { items },
    },
    "answer-supplement": {
      label: "Send the material",
      done: "The applicant sent more material",
      consequence: "It goes to the reviewer, and the target for deciding runs again.",
      fields: { answer },
    },
    "stop-waiting": {
      label: "Review what there is",
      done: "Nothing came in time; reviewed on what there is",
      consequence: "The time to send material ends, and the target for deciding runs again.",
      fields: { note },
    },
    refuse: {
      label: "Refuse fast track",
      done: "Fast track was refused",
      consequence:
        "The fast review ends, other proceedings are not touched, and the applicant is given the reasons.",
      fields: {
        ground: pick("Ground", {
          "not-registered": "The applicant is not registered with the center",
          "other-field": "Outside the center's fields",
          "right-unstable": "The right is not stable",
          "facts-unclear": "Unclear facts or too little evidence",
          "not-supplemented": "Material was not sent in time",
        }),
        reason,
      },
    },
    "set-aside": {
      label: "Return without review",
      done: "Returned without review",
      consequence:
        "The fast review ends. For a case without a valid request, or sent here by mistake; the record of fast track stays as it is.",
      fields: { reason },
    },
    "withdraw-fast-track": {
      label: "Withdraw fast track",
      done: "Fast track was withdrawn; the case is ordinary again",
      consequence:
        "The case is no longer marked as fast track and the fast review ends. Other proceedings go on, and the applicant is given the reasons.",
      fields: {
        ground: pick("Ground", {
          "right-unstable": "The right is not stable",
          "false-statement": "The applicant's statements were untrue",
          "other-field": "Outside the center's fields",
          "facts-unclear": "Unclear facts or too little evidence",
        }),
        reason,
      },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only the bodies that work on the case see it. No time changes.",
      fields: {
        step: pick("Step", {
          "claim-chart": "Claim chart",
          "prior-art": "Search for prior art or designs",
          consultation: "Expert consulted",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    "note-invalidation": {
      label: "Record an invalidation",
      done: "Linked invalidation recorded",
      consequence:
        "The complainant and the bodies see its number and where it stands. No time changes. If the right proves unstable, the fast track may be refused or withdrawn on it.",
      fields: {
        number: field("Number of the invalidation case"),
        stage: pick("Where it stands", {
          filed: "Requested",
          accepted: "Accepted",
          maintained: "Right maintained",
          "partly-invalid": "Partly invalid",
          invalid: "Wholly invalid",
        }),
        notedOn: field("Found out on"),
      },
    },
    "request-material": {
      label: "Ask for evidence",
      done: "The applicant was asked for more evidence",
      consequence:
        "The applicant receives the list, once and in full. The target for the opinion stands still; the time to send evidence starts.",
      fields: { items },
    },
    "submit-material": {
      label: "Send the evidence",
      done: "The applicant sent more evidence",
      consequence: "It goes to the reviewer, and the target for the opinion runs again.",
      fields: { answer },
    },
    "proceed-without-material": {
      label: "Go on without it",
      done: "Nothing came in time; reviewed on the evidence there is",
      consequence: "The time to send evidence ends, and the target for the opinion runs again.",
      fields: { note },
    },
    "extend-opinion": {
      label: "Extend the target for the opinion",
      done: "The target for the opinion was extended",
      consequence:
        "With the approval of the center's head it is extended once; the applicant sees the new date and the reason.",
      fields: { reason: field("Why") },
    },
    "issue-opinion": {
      label: "Issue the opinion",
      done: "The opinion on infringement was issued",
      consequence:
        "The applicant can read it. The target for the opinion ends and the target for handing over starts. It is advice and binds nobody.",
      fields: {
        conclusion: pick("Conclusion", {
          "likely-infringement": "Infringement is likely",
          "unlikely-infringement": "Infringement is unlikely",
          "cannot-tell": "Cannot be told from what there is",
        }),
        claimChart: field(
          "Comparison",
          "Feature by feature of the claim, or by the essential parts of the design.",
        ),
        reasons: field("Reasons and basis"),
      },
    },
    "hand-over": {
      label: "Hand over",
      done: "Handed over to the next path",
      consequence:
        "The fast review ends and the applicant is told what comes next. Use Refer as well, to send the opinion to the body that takes over.",
      fields: {
        next: pick("Next path", {
          adjudication: "Administrative adjudication",
          penalty: "Administrative penalty",
          platform: "Platform",
          mediation: "Mediation",
          court: "Court",
          none: "Left to the applicant",
        }),
        note,
      },
    },
    withdraw: {
      label: "Withdraw the request",
      done: "The applicant withdrew the request for fast track",
      consequence:
        "The fast review ends and the case is no longer marked as fast track. Other proceedings are not touched.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    refused: "Fast track refused",
    "set-aside": "Returned without review",
    downgraded: "Back to ordinary",
    adjudication: "Handed over to adjudication",
    penalty: "Handed over for a penalty",
    platform: "Handed over to the platform",
    mediation: "Handed over to mediation",
    court: "Directed to court",
    none: "Left to the applicant",
    withdrawn: "Request withdrawn",
  },
};
