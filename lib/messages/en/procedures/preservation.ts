import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { preservation as zh } from "#lib/messages/zh/procedures/preservation";

const note = field("Note");
const reason = field("Reasons", "The parties will be told.");

export const preservation: Messages<typeof zh> = {
  name: "Preservation before suit",
  about:
    "In urgent cases a right holder may ask the court, before suing, to preserve evidence or property or to order an act to stop. A suit must follow in time.",
  states: {
    applied: {
      name: "Awaiting the ruling",
      about: "Being examined; the respondent is not told at this point.",
    },
    "awaiting-security": {
      name: "Awaiting security",
      about: "The applicant is to give security; the time to rule then starts anew.",
    },
    ruled: { name: "To be carried out", about: "Granted; it must be carried out at once." },
    preserved: {
      name: "In force",
      about: "Carried out; the applicant has to sue or ask for arbitration.",
    },
    "under-review": { name: "Under review", about: "A party asked for review; it stays in force." },
    "handed-to-suit": {
      name: "Goes on in the suit",
      about: "The applicant sued or asked for arbitration in time.",
    },
    lifted: { name: "Lifted", about: "The measures were lifted." },
    refused: { name: "Refused", about: "The conditions are not met." },
    withdrawn: { name: "Withdrawn", about: "The applicant withdrew; the measures are lifted." },
  },
  clocks: {
    rule: { name: "Time to rule", onExpiry: "If it is missed, it is supervised." },
    sue: {
      name: "Time to sue",
      onExpiry: "Without a suit or arbitration the court lifts the measures.",
    },
  },
  actions: {
    "order-security": {
      label: "Order security",
      done: "The applicant was ordered to give security",
      consequence:
        "The applicant is told. The time to rule ends and starts anew once security is given. The respondent is not told.",
      fields: { security: field("Kind and amount"), note },
    },
    "give-security": {
      label: "Give security",
      done: "The applicant gave security",
      consequence: "It goes to the court, and the time to rule starts anew.",
      fields: { security: field("What security", "Add files under Evidence.") },
    },
    "grant-preservation": {
      label: "Grant",
      done: "Preservation was granted",
      consequence:
        "The time to rule ends; carry it out at once. The respondent is not told before that.",
      fields: {
        kind: pick("Kind", {
          evidence: "Evidence",
          property: "Property",
          conduct: "Conduct (order to stop)",
        }),
        measures: field("Measures and their extent"),
        reason,
      },
    },
    refuse: {
      label: "Refuse",
      done: "Preservation was refused",
      consequence:
        "The proceeding ends and the applicant is given the reasons. The respondent is not told.",
      fields: {
        ground: pick("Ground", {
          "not-urgent": "Not urgent",
          "no-likely-infringement": "Right or infringement not likely enough",
          "no-security": "No security",
          "outside-remit": "Not for this court",
        }),
        reason,
      },
    },
    "carry-out": {
      label: "Record the measures",
      done: "The measures were carried out",
      consequence:
        "From now on the respondent can follow it online and ask for review. The time to sue runs from the day of the measures.",
      fields: { takenOn: field("Measures taken on"), inventory: field("Record and inventory") },
    },
    "ask-review": {
      label: "Ask for review",
      done: "A party asked for review",
      consequence:
        "It can be asked for once. The measures stay in force and the time to sue runs on.",
      fields: { reason: field("Facts and reasons") },
    },
    "keep-after-review": {
      label: "Keep in force",
      done: "The review was refused; the measures stay",
      consequence: "Both parties are told; the measures stay in force.",
      fields: { reason },
    },
    "lift-after-review": {
      label: "Lift after review",
      done: "Lifted after review",
      consequence: "The proceeding ends, the measures are lifted, and both parties are told.",
      fields: { reason },
    },
    "lift-for-security": {
      label: "Lift for security",
      done: "The respondent gave security; lifted",
      consequence: "The proceeding ends, the measures are lifted, and both parties are told.",
      fields: { security: field("Kind and amount"), reason },
    },
    "lift-for-want-of-suit": {
      label: "Lift for want of suit",
      done: "The applicant did not sue in time; lifted",
      consequence:
        "The proceeding ends, the measures are lifted, and both parties are told. Check first that no suit was filed at another court.",
      fields: { reason: field("Note on what was checked") },
    },
    "continue-in-suit": {
      label: "Goes on in the suit",
      done: "The applicant sued or asked for arbitration; the measures stay",
      consequence:
        "The time to sue ends and the measures go on in the suit or arbitration. When that is docketed or accepted on the platform, this follows by itself.",
      fields: { note },
    },
    withdraw: {
      label: "Withdraw",
      done: "The applicant withdrew",
      consequence:
        "The proceeding ends and any measures are lifted. A respondent who felt them is told.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    refused: "Refused",
    preserved: "In force",
    "lifted-on-review": "Lifted on review",
    "lifted-for-security": "Lifted for security",
    "lifted-for-want-of-suit": "Lifted for want of suit",
    "handed-to-suit": "Goes on in the suit",
    withdrawn: "Withdrawn",
  },
};
