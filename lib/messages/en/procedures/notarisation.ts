import { intake } from "#lib/messages/en/procedures/intake";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { notarisation as zh } from "#lib/messages/zh/procedures/notarisation";

const note = field("Note");

export const notarisation: Messages<typeof zh> = {
  name: "Notarisation",
  about:
    "A notary preserves web pages, purchases, sites and electronic data as evidence, issues a certificate and reviews it on request.",
  states: {
    ...intake.states,
    preserving: { name: "In hand", about: "Accepted; evidence is being preserved and checked." },
    "awaiting-proof": { name: "Awaiting proof", about: "More proof is awaited; not counted." },
    issued: { name: "Certificate issued", about: "A review may be asked for." },
    reviewing: { name: "Under review", about: "The notary reviews the certificate." },
    closed: { name: "Closed", about: "Done; the time to ask for a review still runs." },
    terminated: { name: "Terminated", about: "Ended without a certificate." },
  },
  clocks: {
    ...intake.clocks,
    certificate: { name: "Issue the certificate", onExpiry: "If missed, it is supervised." },
    "ask-review": {
      name: "Ask for a review",
      onExpiry: "No review any more; the dispute itself may still go to court.",
    },
    review: { name: "Decide on the review", onExpiry: "If missed, it is supervised." },
  },
  actions: {
    ...intake.actions,
    preserve: {
      label: "Preserve evidence",
      done: "Evidence was preserved",
      consequence:
        "The applicant sees how; the other side does not. Add files under Evidence, with their hashes.",
      fields: {
        method: pick("How", {
          "web-page": "Web page",
          purchase: "Notarised purchase",
          "on-site": "On site",
          "electronic-data": "Electronic data",
          statement: "Statement of a witness",
        }),
        note: field("What was done", "When, where, on what device, step by step, who was there."),
      },
    },
    "ask-proof": {
      label: "Ask for proof",
      done: "More proof was asked for",
      consequence: "The time this needs is not counted: the time for the certificate stands still.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "send-proof": {
      label: "Send the proof",
      done: "More proof was sent",
      consequence: "It goes to the notary, and the time for the certificate runs again.",
      fields: { answer: field("Explanation", "Add files under Evidence.") },
    },
    "proceed-without-proof": {
      label: "Wait no longer",
      done: "Went on with what there is",
      consequence: "The time for the certificate runs again.",
      fields: { note },
    },
    "issue-certificate": {
      label: "Issue the certificate",
      done: "The certificate was issued",
      consequence:
        "The applicant receives it; its time ends and the time to ask for a review starts.",
      fields: { number: field("Number"), facts: field("What is certified") },
    },
    terminate: {
      label: "Terminate",
      done: "The notarisation was terminated",
      consequence: "This procedure ends and the applicant is given the reasons.",
      fields: {
        ground: pick("Ground", {
          "no-cooperation": "The applicant does not cooperate",
          untrue: "The material is untrue or unlawful",
          impossible: "It can no longer be preserved or checked",
        }),
        reason: field("Reasons", "The applicant will be told."),
      },
    },
    "request-review": {
      label: "Ask for a review",
      done: "A review of the certificate was asked for",
      consequence: "The notary receives it and the time to decide starts. Both sides see why.",
      fields: { reasons: field("What is wrong with it", "Both sides read all of it.") },
    },
    "conclude-review": {
      label: "Decide on the review",
      done: "The review was decided",
      consequence: "Its time ends and both sides are told.",
      fields: {
        result: pick("Decision", {
          "certificate-upheld": "The certificate stands",
          "certificate-corrected": "The certificate is corrected",
          "certificate-revoked": "The certificate is revoked",
        }),
        reasons: field("Reasons", "Both sides read all of it."),
      },
    },
    close: {
      label: "Close the file",
      done: "The file was closed",
      consequence: "This procedure ends; the time to ask for a review runs on.",
      fields: { note },
    },
  },
  outcomes: {
    ...intake.outcomes,
    issued: "Certificate issued",
    terminated: "Terminated",
    "certificate-upheld": "Certificate stands",
    "certificate-corrected": "Certificate corrected",
    "certificate-revoked": "Certificate revoked",
  },
};
