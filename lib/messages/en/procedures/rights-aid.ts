import { intake } from "#lib/messages/en/procedures/intake";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { rightsAid as zh } from "#lib/messages/zh/procedures/rights-aid";

export const rightsAid: Messages<typeof zh> = {
  name: "Rights aid",
  about:
    "Rights-aid centers and parks advise, help with evidence and recommend services, free of charge, and lead to the body that can act. They decide nothing; the times are targets.",
  states: {
    ...intake.states,
    helping: { name: "Being helped", about: "Advice and help are being given." },
    concluded: { name: "Concluded", about: "The help has been given." },
  },
  clocks: {
    ...intake.clocks,
    help: { name: "Target for helping", onExpiry: "If the target is missed, it is supervised." },
  },
  actions: {
    ...intake.actions,
    advise: {
      label: "Give advice",
      done: "Advice was given",
      consequence:
        "Only the person who asked and the bodies on the case see it; the other side does not. It binds nobody.",
      fields: {
        about: pick("About", {
          "way-to-go": "Which way to go",
          standing: "Who may ask",
          "stability-of-right": "How stable the right is",
          evidence: "Whether the evidence suffices",
          amount: "How much could be claimed",
        }),
        advice: field("Advice"),
      },
    },
    "help-with-evidence": {
      label: "Help with evidence",
      done: "Help with evidence was given",
      consequence: "Only the person who asked and the bodies on the case see it.",
      fields: {
        help: pick("How", {
          "preservation-guide": "Guidance on preserving and notarising",
          "on-site-guide": "Guidance on site",
          "expert-opinion": "Experts heard",
          translation: "Translation",
        }),
        note: field("What was done"),
      },
    },
    "recommend-service": {
      label: "Recommend a service",
      done: "A service organization was recommended",
      consequence: "The person who asked receives it and decides whether to engage anybody.",
      fields: {
        service: pick("Service", {
          lawyer: "Lawyer",
          "patent-agent": "Patent agent",
          "trademark-agent": "Trademark agent",
          notary: "Notary",
          appraisal: "Appraisal",
        }),
        organization: field("Organizations", "At least two, with what each is good at."),
        reason: field("Why these"),
      },
    },
    "report-back": {
      label: "Report back",
      done: "The person helped reported back",
      consequence: "The body that helps can read it; the other side cannot.",
      fields: { information: field("News", "What you did, what came of it, what you still need.") },
    },
    conclude: {
      label: "Conclude",
      done: "The help is concluded",
      consequence:
        "This procedure ends and the result goes to the person who asked. If another body must act, use Refer as well.",
      fields: {
        result: pick("Result", {
          advised: "Advised",
          "led-to-body": "Led to the competent body",
          "service-recommended": "Service recommended",
          "nothing-possible": "Nothing can be done at present",
        }),
        reasons: field("Explanation", "The next step advised, and its time limit."),
      },
    },
  },
  outcomes: {
    ...intake.outcomes,
    advised: "Advised",
    "led-to-body": "Led to the competent body",
    "service-recommended": "Service recommended",
    "nothing-possible": "Nothing can be done at present",
  },
};
