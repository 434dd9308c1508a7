import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { judicialConfirmation } from "#lib/procedures/judicial-confirmation";
import { mediation as table } from "#lib/procedures/mediation";

const assigned: Beat = { assign: true };
const invited = [act(table, "accept"), assigned, reach(table, "awaiting-respondent")];
const both = [act(table, "accept"), assigned, reach(table, "invited")];
const talking = [...invited, act(table, "consent-last-as-respondent")];
const sat = [...talking, act(table, "schedule-session"), act(table, "hold-session")];
const proposed = [...sat, act(table, "propose-text")];
const agreed = [
  ...proposed,
  act(table, "agree-as-complainant"),
  act(table, "agree-last-as-respondent"),
];
const signed = [...agreed, act(table, "sign-agreement")];

/** How mediations go at a mediation body. */
export const mediationStories: readonly Story[] = [
  story("requested", 2),
  story("declined", 1, act(table, "decline")),
  story("accepted", 1, act(table, "accept"), assigned),
  story("invited", 1, both),
  story("awaiting-respondent", 2, invited),
  story("awaiting-complainant", 1, both, act(table, "consent-as-respondent")),
  story("both-consented", 1, both, act(table, "consent-last-as-complainant")),
  story("refused", 1, invited, act(table, "refuse-invitation")),
  story("not-answered", 1, invited, act(table, "deem-refused")),
  story("talking", 2, talking, act(table, "make-proposal")),
  story("sat", 2, sat),
  story("extended", 1, sat, act(table, "extend-mediation")),
  story("proposed", 1, proposed),
  story("one-agreed", 1, proposed, act(table, "agree-as-complainant")),
  story("other-agreed", 1, proposed, act(table, "agree-as-respondent")),
  story("text-changed", 1, proposed, act(table, "agree-as-complainant"), [
    act(table, "propose-text"),
  ]),
  story("agreed", 1, agreed),
  story("signed", 2, signed),
  story("confirmed-elsewhere", 1, signed, act(table, "record-confirmation")),
  story("breached", 1, signed, act(table, "report-breach")),
  story("mediated-again", 1, signed, act(table, "report-breach"), act(table, "resume-mediation")),
  story("ended-in-breach", 1, signed, act(table, "end-in-breach", { path: "court-suit" })),
  story("performed", 3, signed, act(table, "record-performance")),
  story("closed", 1, signed, reach(table, "closed")),
  story("failed", 2, sat, act(table, "fail", { ground: "no-agreement" })),
  story("left", 1, sat, act(table, "leave")),
  story("withdrawn", 1, invited, act(table, "withdraw")),
];

/** The mediation that another body asked for goes well. */
export const joinedAndSigned: readonly Beat[] = [{ lane: 1 }, ...signed];

/** And the agreement is performed. */
export const joinedAndMediated: readonly Beat[] = [
  ...joinedAndSigned,
  act(table, "record-performance"),
];

/** A signed agreement that both take to the court. */
export const toConfirmation: readonly Beat[] = [
  ...signed,
  {
    send: {
      kind: "refer",
      to: "beijing-ip-court",
      procedure: "judicial-confirmation",
      reason: "双方共同申请司法确认，调解协议和调解笔录一并转送。",
      basis: "民事诉讼法第二百零五条",
    },
  },
  { answer: "deliver" },
  { answer: "acknowledge" },
  { answer: "accept" },
  { lane: 1 },
];

const accepted = [...toConfirmation, act(judicialConfirmation, "accept")];
const confirmed = [...accepted, act(judicialConfirmation, "confirm")];
const broken: readonly Beat[] = [
  ...confirmed,
  { lane: 0 },
  act(table, "report-breach"),
  { lane: 1 },
];

/** How agreements fare before the court. */
export const confirmationStories: readonly Story[] = [
  story("applied", 1, toConfirmation),
  story("joined", 1, toConfirmation, act(judicialConfirmation, "join-as-complainant")),
  story("supplement-asked", 1, toConfirmation, act(judicialConfirmation, "request-supplement")),
  story("examining", 1, accepted),
  story("confirmed", 2, confirmed),
  story("rejected", 1, accepted, act(judicialConfirmation, "reject")),
  story("breached-then-enforced", 2, broken, act(judicialConfirmation, "apply-enforcement")),
  story("breached", 1, broken),
  story("performed", 1, confirmed, { lane: 0 }, act(table, "record-performance")),
  story("refused", 1, toConfirmation, act(judicialConfirmation, "refuse", { ground: "not-joint" })),
];
