import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { serviceOrganizationCredit as zh } from "#lib/messages/zh/procedures/service-organization-credit";

const note = field("Note");
const approval = field("Approval", "Who approved it, and when.");
const reason = field("Reasons", "Facts, evidence and basis. The organization reads all of it.");

export const serviceOrganizationCredit: Messages<typeof zh> = {
  name: "Credit of service organizations",
  about:
    "Dishonest conduct of patent, trademark and other agencies: checked, answered by the agency, listed or found, published, objected to, repaired, and taken off at the end of the term.",
  states: {
    reported: { name: "Reported", about: "A report came in and is not yet registered." },
    verifying: {
      name: "Being checked",
      about: "No finding against the organization without hearing it first.",
    },
    "awaiting-statement": {
      name: "Awaiting its statement",
      about: "The organization was told and may make a statement.",
    },
    "listed-abnormal": {
      name: "On the abnormal list",
      about:
        "Once corrected it may ask to be taken off; after three years it moves to the list of serious breach.",
    },
    "in-term": {
      name: "Within the term",
      about: "Found dishonest or listed for serious breach; shown to the public for the term.",
    },
    objecting: { name: "Objection", about: "The organization objected; this is examined." },
    repairing: { name: "Repair asked for", about: "The request to be taken off is examined." },
    refused: { name: "Not registered", about: "Not a matter of this supervision." },
    "not-founded": { name: "Nothing found", about: "No dishonest conduct was found." },
    revoked: { name: "Finding revoked", about: "The objection was right; the finding is revoked." },
    repaired: { name: "Repaired", about: "Taken off the list; no longer shown." },
    removed: { name: "Term over", about: "The term is over; taken off and no longer shown." },
  },
  clocks: {
    verify: {
      name: "Target for the check",
      onExpiry: "If the target is missed, it is supervised.",
    },
    statement: {
      name: "Time for a statement",
      onExpiry: "Without one it is decided on what there is.",
    },
    publish: { name: "Target to publish", onExpiry: "If the target is missed, it is supervised." },
    abnormal: {
      name: "Three years on the abnormal list",
      onExpiry: "Not taken off by then, it must be listed for serious breach.",
    },
    term: { name: "Term", onExpiry: "It is then taken off by itself and no longer shown." },
    "repair-from": {
      name: "Repair possible from",
      onExpiry: "From this day on repair may be asked for.",
    },
    answer: {
      name: "Target to answer an objection or request",
      onExpiry: "If the target is missed, it is supervised.",
    },
  },
  actions: {
    accept: {
      label: "Register and check",
      done: "Registered; the check began",
      consequence: "The reporter is told; the target for the check runs on.",
      fields: { note },
    },
    refuse: {
      label: "Do not register",
      done: "Not registered",
      consequence: "This procedure ends and the reporter is given the reasons.",
      fields: {
        ground: pick("Ground", {
          "not-a-service-organization": "Not a service organization",
          "outside-remit": "Outside this authority's remit",
          "too-vague": "Too vague to be checked",
          "known-already": "The same facts were dealt with already",
        }),
        reason: field("Reasons", "The reporter will be told."),
      },
    },
    "add-information": {
      label: "Add information",
      done: "The reporter added information",
      consequence: "Only the supervising body reads it; the organization does not.",
      fields: { information: field("What you add") },
    },
    "record-step": {
      label: "Record a step",
      done: "A step of the check was recorded",
      consequence: "Only the bodies that work on it see it. No time changes.",
      fields: {
        step: pick("Step", {
          inspection: "Inspection",
          inquiry: "Inquiry",
          records: "Filings and records obtained",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    "ask-statement": {
      label: "Tell it and ask for a statement",
      done: "The organization was told and asked for a statement",
      consequence:
        "From now on the organization sees what is open to it and may make a statement; the time for it starts. Do not write who reported.",
      fields: {
        facts: field("Facts and evidence"),
        intended: field("The finding intended and its basis"),
      },
    },
    "submit-statement": {
      label: "Make a statement",
      done: "The organization made a statement",
      consequence: "It goes to the supervising body and the time for a statement ends.",
      fields: { statement: field("Statement", "Point by point. Add files under Evidence.") },
    },
    "proceed-without-statement": {
      label: "Go on without a statement",
      done: "No statement came; decided on what there is",
      consequence: "The time for a statement ends and the check goes on.",
      fields: { note },
    },
    "find-nothing": {
      label: "Find nothing",
      done: "No dishonest conduct was found",
      consequence:
        "This procedure ends and the reporter is given the reasons; so is the organization, if it had been told.",
      fields: { reason },
    },
    "list-abnormal": {
      label: "Put on the abnormal list",
      done: "Put on the list of abnormal operation",
      consequence: "The time to publish and the three years start; both sides are told.",
      fields: {
        grounds: pick("Grounds", {
          "late-report": "Annual report not in time",
          "false-information": "False annual report or published information",
          "unauthorised-change": "Name, premises or the like changed without the formalities",
          "unfiled-branch": "Branch opened, changed or closed without filing",
          "fails-licence-conditions": "No longer meets the conditions of its licence",
          mismatch: "Published information differs from the register",
          unreachable: "Unreachable at its registered premises",
        }),
        reason,
        approval,
      },
    },
    "list-serious": {
      label: "List for serious breach",
      done: "Listed for serious breach",
      consequence:
        "The time to publish, the term and the time until repair start; both sides are told.",
      fields: {
        ground: pick("Ground", {
          suspended: "Ordered to take no new clients",
          "licence-revoked": "Its licence was revoked",
        }),
        reason,
        approval,
      },
    },
    "move-to-serious": {
      label: "Move to serious breach after three years",
      done: "Three years on the abnormal list; moved to the list of serious breach",
      consequence:
        "The time to publish, the term and the time until repair start; both sides are told.",
      fields: { reason, approval },
    },
    "find-breach": {
      label: "Find dishonest conduct",
      done: "Dishonest conduct was found",
      consequence:
        "The time to publish, the term and the time until repair start; both sides are told.",
      fields: {
        kind: pick("Conduct", {
          "abnormal-patent-filing": "Patent filings not meant to protect innovation",
          "bad-faith-trademark-filing": "Trademark filings in bad faith",
          "punished-as-agent": "Unlawful agency for which it was punished",
          "false-material": "False material or concealment before an authority",
          "broken-commitment": "A credit commitment untrue or broken",
          "refuses-to-perform": "Refuses to perform a penalty or decision it can perform",
          "other-listed": "Other conduct in the public credit catalogue",
        }),
        reason,
        approval,
      },
    },
    publish: {
      label: "Publish",
      done: "Published",
      consequence:
        "Anybody can read the summary below; the time to publish ends. Leave out the reporter, secrets and personal data.",
      fields: { summary: field("What is published", "Name, conduct, basis and term.") },
    },
    object: {
      label: "Object",
      done: "The organization objected",
      consequence:
        "The supervising body receives it and the time to answer starts; publication and term go on.",
      fields: { objection: field("Objection and reasons") },
    },
    "reject-objection": {
      label: "Reject the objection",
      done: "The objection was rejected",
      consequence: "The time to answer ends, the finding stands, the organization is told why.",
      fields: { reasons: field("Reasons") },
    },
    "uphold-objection": {
      label: "Uphold it and revoke",
      done: "The objection was right; the finding is revoked",
      consequence:
        "This procedure ends with all its times, publication stops, both sides are told why.",
      fields: { reasons: field("Reasons") },
    },
    "request-repair": {
      label: "Ask for removal or repair",
      done: "The organization asked for removal or repair",
      consequence:
        "The supervising body receives it and the time to answer starts; the term goes on.",
      fields: {
        corrected: field("What was put right", "Add proof under Evidence."),
        commitment: field("This is true, and we undertake to keep to the law"),
      },
    },
    "refuse-repair": {
      label: "Refuse repair",
      done: "Removal or repair was refused",
      consequence:
        "The time to answer ends; the organization is told why and may ask again once corrected.",
      fields: { reason },
    },
    "grant-repair": {
      label: "Grant repair",
      done: "Taken off and repaired",
      consequence: "This procedure ends with all its times, publication stops, anybody can see it.",
      fields: { reason: field("Reasons", "Public: leave out secrets and personal data.") },
    },
    remove: {
      label: "Take off at the end of the term",
      done: "The term is over; taken off by itself",
      consequence:
        "Done by the system once the term is over; publication stops and the procedure ends.",
      fields: {},
    },
  },
  outcomes: {
    refused: "Not registered",
    "not-founded": "Nothing found",
    "listed-abnormal": "On the abnormal list",
    "listed-serious": "Listed for serious breach",
    "breach-found": "Dishonest conduct found",
    revoked: "Finding revoked",
    repaired: "Repaired",
    removed: "Term over",
  },
};
