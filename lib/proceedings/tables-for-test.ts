import { lend } from "#lib/procedures/lend-for-test";
import { type ActionRule, procedure } from "#lib/proceedings/procedure";

const officer = { standing: "owner", roles: ["officer"] } as const;
const basis = [{ law: "platform-rules", article: "1", confirmed: false }] as const;
const step = { to: "same", by: [officer], input: {}, audience: "parties", basis } as const;
const states = {
  open: { phase: "working", stage: "accepted" },
  closed: { phase: "closed", stage: "closed" },
} as const;
const table = { version: "2026-01-01", ownerKinds: [], basis, states } as const;
const nobody = { ...step, by: [] } as const;

/** Invented: taken up by a court, or withdrawn by who brought it. */
export const exampleSuit = procedure({
  ...table,
  key: "example-suit",
  ownerKinds: ["court"],
  opening: { state: "open", starts: [], onRequestOf: ["complainant"] },
  clocks: {},
  actions: {
    docket: { ...step, from: ["open"] },
    withdraw: {
      ...step,
      from: ["open"],
      to: "closed",
      by: [{ standing: "complainant", roles: ["filer"] }],
      outcome: { fixed: "withdrawn" },
    },
  },
});

/** Invented: a suit ends it, a withdrawn suit lets it go on; the referring body may ask once. */
export const exampleRuling = procedure({
  ...table,
  key: "example-ruling",
  opening: { state: "open", starts: ["conclude", "reply"] },
  clocks: {
    conclude: { limit: "penalty.decide", binds: "owner", audience: "parties" },
    reply: {
      limit: "adjudication.answer",
      binds: "respondent",
      audience: "parties",
      onExpiry: { action: "go-on", how: "happens" },
    },
    remedy: {
      limit: "adjudication.sue",
      binds: "respondent",
      audience: "parties",
      onExpiry: { action: "enforce", how: "proposed" },
    },
  },
  hears: {
    "example-suit/docket": "end-for-suit",
    "example-suit/withdraw": "note-withdrawal",
    "example-ruling/go-on": "note-withdrawal",
  },
  actions: {
    "end-for-suit": {
      ...nobody,
      from: ["open"],
      to: "closed",
      outcome: { fixed: "ended-for-suit" },
    },
    "note-withdrawal": { ...nobody, from: ["open"], atMost: 1 },
    "go-on": { ...nobody, from: ["open"], ends: ["reply"], starts: ["remedy"] },
    enforce: { ...step, from: ["open"], ends: ["remedy"] },
    decide: {
      ...step,
      from: ["open"],
      needs: [{ is: "no-open-proceeding", procedure: "example-suit" }],
    },
    "take-note": {
      ...step,
      from: ["open"],
      needs: [{ is: "other-action-taken", procedure: "example-suit", action: "withdraw" }],
    },
    reconsider: { ...step, from: ["open"], by: [{ standing: "referrer", roles: ["officer"] }] },
  },
});

/** Invented: three tables, each of which does as the one before it did; a suit sets them going. */
const circle = [1, 2, 3].map((place) => {
  const turn: ActionRule = { ...step, from: ["open"] };
  return procedure({
    ...table,
    key: `example-circle-${place}`,
    opening: { state: "open", starts: [] },
    clocks: {},
    hears: {
      [`example-circle-${place === 1 ? 3 : place - 1}/turn`]: "turn",
      ...(place === 1 && { "example-suit/docket": "turn" }),
    },
    actions: { turn },
  });
});

/** Lends them to this process. */
export function lendTables(): void {
  lend(exampleSuit, exampleRuling, ...circle);
}
