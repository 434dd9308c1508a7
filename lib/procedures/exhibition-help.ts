import { intake, intakeClocks, intakeStates } from "#lib/procedures/intake";
import { complainant, respondent } from "#lib/procedures/who";
import { choice, text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const center = { law: "center-rules", article: "", confirmed: false } as const;
const onSite = { standing: "owner", roles: ["reviewer", "officer"] } as const;

/**
 * 展会维权服务: before the exhibition is over the center looks, hears the exhibitor and asks for the
 * goods to be put away. It cannot order that; what is needed beyond goes to the authority.
 */
export const exhibitionHelp = procedure({
  key: "exhibition-help",
  version: "2026-11-01",
  ownerKinds: ["protection-center"],
  basis: [center],
  opening: { state: "received", starts: ["accept"], onRequestOf: ["complainant"] },
  states: {
    ...intakeStates,
    "on-site": { phase: "working", stage: "accepted" },
    "awaiting-exhibitor": { phase: "waiting", stage: "examination", waitsFor: "respondent" },
    concluded: { phase: "closed", stage: "closed" },
  },
  clocks: {
    ...intakeClocks,
    accept: { limit: "exhibition.accept", binds: "owner", audience: "complainant" },
    help: { limit: "exhibition.help", binds: "owner", audience: "complainant" },
  },
  actions: {
    ...intake(onSite, center, ["on-site", "awaiting-exhibitor"], ["help"]),
    "compare-on-site": {
      from: ["on-site"],
      to: "same",
      by: [onSite],
      input: {
        view: choice("looks-infringing", "looks-different", "cannot-tell"),
        note: text(4000),
      },
      audience: "complainant",
      basis: [center],
    },
    "inform-exhibitor": {
      from: ["on-site"],
      to: "awaiting-exhibitor",
      by: [onSite],
      input: { note: text(2000) },
      audience: "parties",
      notices: [{ kind: "service", to: "respondent" }],
      basis: [center],
      effects: ["serve-respondent"],
      atMost: 1,
      solemn: true,
    },
    "answer-on-site": {
      from: ["awaiting-exhibitor"],
      to: "on-site",
      by: [respondent],
      input: {
        willing: choice("puts-away", "disputes", "shows-licence"),
        statement: text(4000, 6),
      },
      audience: "parties",
      basis: [center],
    },
    "note-answer": {
      from: ["awaiting-exhibitor"],
      to: "on-site",
      by: [onSite],
      input: {
        willing: choice("puts-away", "disputes", "shows-licence", "no-answer"),
        note: text(2000),
      },
      audience: "parties",
      basis: [center],
    },
    conclude: {
      from: ["on-site", "awaiting-exhibitor"],
      to: "concluded",
      by: [onSite],
      input: {
        result: choice("put-away", "settled", "led-to-authority", "no-infringement-seen"),
        reasons: text(4000, 6),
      },
      audience: "parties",
      notices: [{ kind: "conclusion", to: "parties" }],
      basis: [center],
      ends: ["help"],
      outcome: { byAnswer: "result" },
      solemn: true,
    },
    "add-information": {
      from: ["on-site", "awaiting-exhibitor"],
      to: "same",
      by: [complainant],
      input: { information: text(4000, 6) },
      audience: "complainant",
      basis: [center],
    },
  },
});
