import { intake } from "#lib/messages/en/procedures/intake";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { appraisal as zh } from "#lib/messages/zh/procedures/appraisal";

const note = field("Note");
const appraisers = field("Appraisers", "Names and licence numbers.");
const opinion = field("Opinion", "Method, analysis and opinion. Both sides read all of it.");

export const appraisal: Messages<typeof zh> = {
  name: "Appraisal",
  about:
    "Entrusted by the body on the case or by a party, an appraisal body gives an opinion on technology or authenticity, answers objections and adds to it. The times follow the rules of judicial appraisal and are to be confirmed.",
  states: {
    ...intake.states,
    appraising: { name: "Being appraised", about: "Accepted; the appraisal is under way." },
    "awaiting-material": { name: "Awaiting samples", about: "More material; not counted." },
    issued: { name: "Opinion issued", about: "Objections and further questions are possible." },
    "supplementing-opinion": { name: "Being supplemented", about: "A further opinion is due." },
    objected: { name: "Objection", about: "The appraisal body answers an objection." },
    closed: { name: "Closed", about: "The appraisal is closed." },
    terminated: { name: "Terminated", about: "Ended without an opinion." },
  },
  clocks: {
    ...intake.clocks,
    opinion: { name: "Issue the opinion", onExpiry: "If missed, it is supervised." },
    object: {
      name: "Time to object",
      onExpiry: "It is then closed; the opinion may still be contested in the main procedure.",
    },
  },
  actions: {
    ...intake.actions,
    "ask-material": {
      label: "Ask for samples",
      done: "More material was asked for",
      consequence: "The time this needs is not counted: the time for the opinion stands still.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "send-material": {
      label: "Send the material",
      done: "The material was sent",
      consequence: "It goes to the appraisers, and the time for the opinion runs again.",
      fields: {
        answer: field("Explanation", "Where it comes from and who handed it over. Add files."),
      },
    },
    "proceed-without-material": {
      label: "Go on without it",
      done: "Went on with what there is",
      consequence: "The time for the opinion runs again.",
      fields: { note },
    },
    "extend-opinion": {
      label: "Extend the time",
      done: "The time for the opinion was extended",
      consequence:
        "Once, with the approval of the head of the appraisal body; who entrusted it sees why.",
      fields: { reason: field("Why") },
    },
    terminate: {
      label: "Terminate",
      done: "The appraisal was terminated",
      consequence: "This procedure ends and who entrusted it is given the reasons.",
      fields: {
        ground: pick("Ground", {
          "no-material": "Necessary material is missing",
          "material-changed": "The material is damaged or changed",
          "beyond-ability": "Beyond what can be done here",
          "entrustment-revoked": "The entrustment was revoked",
        }),
        reason: field("Reasons", "They will be told."),
      },
    },
    "issue-opinion": {
      label: "Issue the opinion",
      done: "The opinion was issued",
      consequence:
        "Both sides and the body on the case receive it. Its time ends, the time to object starts.",
      fields: {
        conclusion: pick("Conclusion", {
          same: "The features are the same",
          equivalent: "The features are equivalent",
          different: "The features differ",
          genuine: "Genuine",
          counterfeit: "Counterfeit",
          "cannot-tell": "Cannot be told",
        }),
        opinion,
        appraisers,
      },
    },
    "ask-supplement-opinion": {
      label: "Ask for more",
      done: "A further opinion was asked for",
      consequence: "The appraisal body receives the question; both sides see it.",
      fields: { question: field("Question", "Both sides read all of it.") },
    },
    "issue-supplement-opinion": {
      label: "Issue a further opinion",
      done: "A further opinion was issued",
      consequence: "Both sides and the body on the case receive it.",
      fields: { opinion, appraisers },
    },
    object: {
      label: "Object",
      done: "An objection to the opinion was raised",
      consequence: "The appraisal body receives it; both sides see it.",
      fields: { objection: field("Objection and reasons", "Both sides read all of it.") },
    },
    "answer-objection": {
      label: "Answer the objection",
      done: "The appraisal body answered the objection",
      consequence: "Both sides and the body on the case receive it.",
      fields: { reasons: field("Answer", "Both sides read all of it.") },
    },
    close: {
      label: "Close the file",
      done: "The appraisal was closed",
      consequence: "Possible once the time to object is over; this procedure ends.",
      fields: { note },
    },
  },
  outcomes: {
    ...intake.outcomes,
    terminated: "Terminated",
    same: "Same features",
    equivalent: "Equivalent features",
    different: "Different features",
    genuine: "Genuine",
    counterfeit: "Counterfeit",
    "cannot-tell": "Cannot be told",
  },
};
