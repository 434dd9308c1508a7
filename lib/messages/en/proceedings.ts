import type { Messages } from "#lib/messages/shape";
import type { proceedings as zh } from "#lib/messages/zh/proceedings";

export const proceedings: Messages<typeof zh> = {
  stages: {
    received: { name: "Received", about: "It has arrived; whether to take it on is examined." },
    supplement: { name: "Correction", about: "Material must be added or corrected." },
    accepted: { name: "Docketed", about: "It was taken on and work has begun." },
    examination: { name: "Examination", about: "It is being examined or investigated." },
    decision: {
      name: "Decision",
      about: "It is decided and being served, published or performed.",
    },
    closed: { name: "Closed", about: "This proceeding has ended." },
  },
  phases: {
    new: "New",
    working: "In hand",
    waiting: "Waiting for others",
    closed: "Closed",
  },
  waitsFor: {
    complainant: "Waiting for the complainant",
    respondent: "Waiting for the respondent",
    organization: "Waiting for another body or case",
  },
  standings: {
    owner: "Body in charge",
    complainant: "Complainant",
    respondent: "Respondent",
    referrer: "Body that referred it",
  },
};
