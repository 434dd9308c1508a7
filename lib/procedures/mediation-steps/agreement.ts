import type { Citation } from "#lib/law/laws";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { choice, comingDay, optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule, ClockRule, StateRule } from "#lib/proceedings/procedure";

const confirmation = { law: "civil-procedure-law", article: "205", confirmed: true } as const;
const ruling = { law: "civil-procedure-law", article: "206", confirmed: false } as const;

/** A text is on the table; one side, or neither, has agreed to it. */
const offered = ["text-proposed", "agreed-by-complainant", "agreed-by-respondent"] as const;
/** Both sides sit together and nothing is agreed. */
export const negotiating = ["mediating", ...offered] as const;

/** The states of a mediation from its first session to the end of what was agreed. */
export const agreementStates = {
  mediating: { phase: "working", stage: "examination" },
  "text-proposed": { phase: "waiting", stage: "examination" },
  "agreed-by-complainant": { phase: "waiting", stage: "examination", waitsFor: "respondent" },
  "agreed-by-respondent": { phase: "waiting", stage: "examination", waitsFor: "complainant" },
  agreed: { phase: "working", stage: "decision" },
  signed: { phase: "waiting", stage: "decision", waitsFor: "respondent" },
  confirmed: { phase: "waiting", stage: "decision", waitsFor: "respondent" },
  breached: { phase: "working", stage: "decision" },
  performed: { phase: "closed", stage: "closed" },
  "ended-in-breach": { phase: "closed", stage: "closed" },
  closed: { phase: "closed", stage: "closed" },
  failed: { phase: "closed", stage: "closed" },
} as const satisfies Record<string, StateRule>;

/** The time of the sessions, and the time in which both may ask a court to confirm. */
export const agreementClocks = {
  conclude: {
    limit: "mediation.conclude",
    binds: "owner",
    audience: "parties",
    onExpiry: { action: "fail", how: "proposed" },
  },
  "ask-confirmation": {
    limit: "court.judicial-confirmation",
    binds: "complainant",
    outlives: true,
    audience: "parties",
  },
} as const satisfies Record<string, ClockRule>;

/** What the court's answer to the joint application does to the mediation. */
export const heardFromConfirmation = {
  "judicial-confirmation/accept": "note-application",
  "judicial-confirmation/confirm": "record-confirmation",
  "judicial-confirmation/reject": "record-rejection",
} as const;

/**
 * Sessions, a text that both agree to, each in an action of their own, its signature, and what
 * becomes of it. Whoever proposes another text voids what was agreed to before it. A respondent
 * without a seat agrees on paper, and the mediator records that.
 * @param basis the law under which this body mediates.
 */
export function agreementSteps(basis: readonly Citation[]) {
  return {
    "schedule-session": {
      from: negotiating,
      to: "same",
      by: [officer],
      input: { sessionOn: comingDay(), place: text(200, 2) },
      audience: "parties",
      notices: [{ kind: "hearing", to: "parties" }],
      basis,
    },
    "hold-session": {
      from: negotiating,
      to: "same",
      by: [officer],
      input: { heldOn: pastDay, minutes: text(4000, 6) },
      audience: "parties",
      basis,
    },
    "make-proposal": {
      from: negotiating,
      to: "same",
      by: [complainant, respondent],
      input: { proposal: text(4000, 6) },
      audience: "parties",
      basis,
    },
    "record-step": {
      from: [...negotiating, "agreed", "breached"],
      to: "same",
      by: [officer],
      input: { step: choice("separate-talk", "consultation", "other"), note: text(4000) },
      audience: "own",
      basis,
    },
    "extend-mediation": {
      from: [...negotiating, "agreed"],
      to: "same",
      by: [officer],
      input: { days: choice("7", "15", "30"), consentOn: pastDay, reason: text(500, 3) },
      audience: "parties",
      basis,
      extends: { clock: "conclude", step: 0, amountFrom: "days" },
    },
    "propose-text": {
      from: [...negotiating, "agreed"],
      to: "text-proposed",
      by: [officer],
      input: { terms: text(8000, 10) },
      audience: "parties",
      basis,
    },
    "agree-as-complainant": {
      from: ["text-proposed"],
      to: "agreed-by-complainant",
      by: [complainant],
      input: { note: optionalText(500) },
      audience: "parties",
      basis,
    },
    "agree-as-respondent": {
      from: ["text-proposed"],
      to: "agreed-by-respondent",
      by: [respondent, officer],
      input: { note: optionalText(500) },
      audience: "parties",
      basis,
    },
    "agree-last-as-complainant": {
      from: ["agreed-by-respondent"],
      to: "agreed",
      by: [complainant],
      input: { note: optionalText(500) },
      audience: "parties",
      basis,
    },
    "agree-last-as-respondent": {
      from: ["agreed-by-complainant"],
      to: "agreed",
      by: [respondent, officer],
      input: { note: optionalText(500) },
      audience: "parties",
      basis,
    },
    "reject-text": {
      from: offered,
      to: "mediating",
      by: [complainant, respondent],
      input: { reason: text(2000) },
      audience: "parties",
      basis,
    },
    "sign-agreement": {
      from: ["agreed"],
      to: "signed",
      by: [officer],
      input: { signedOn: pastDay, summary: text(2000) },
      audience: "parties",
      notices: [{ kind: "settlement", to: "parties" }],
      basis: [...basis, confirmation],
      ends: ["conclude"],
      starts: ["ask-confirmation"],
      outcome: { fixed: "agreed" },
      solemn: true,
    },
    "note-application": {
      from: ["signed"],
      to: "same",
      by: [officer],
      input: { note: optionalText(500) },
      audience: "parties",
      basis: [confirmation],
      needs: [{ is: "clock-running", clock: "ask-confirmation" }],
      ends: ["ask-confirmation"],
    },
    "record-confirmation": {
      from: ["signed"],
      to: "confirmed",
      by: [officer],
      input: { note: optionalText(500) },
      audience: "parties",
      basis: [ruling],
      ends: ["ask-confirmation"],
      outcome: { fixed: "confirmed" },
    },
    "record-rejection": {
      from: ["signed"],
      to: "mediating",
      by: [officer],
      input: { note: optionalText(500) },
      audience: "parties",
      basis: [ruling],
      ends: ["ask-confirmation"],
      starts: ["conclude"],
      outcome: { fixed: "not-confirmed" },
    },
    "record-performance": {
      from: ["signed", "confirmed", "breached"],
      to: "performed",
      by: [officer, complainant],
      input: { performedOn: pastDay, note: text(1000) },
      audience: "parties",
      basis,
      outcome: { fixed: "performed" },
      solemn: true,
    },
    "report-breach": {
      from: ["signed", "confirmed"],
      to: "breached",
      by: [complainant, respondent, officer],
      input: { happened: text(4000, 6) },
      audience: "parties",
      basis,
      outcome: { fixed: "breached" },
    },
    "resume-mediation": {
      from: ["breached"],
      to: "mediating",
      by: [officer],
      input: { consentOn: pastDay, note: optionalText(1000) },
      audience: "parties",
      basis,
      ends: ["ask-confirmation"],
      starts: ["conclude"],
    },
    "end-in-breach": {
      from: ["breached"],
      to: "ended-in-breach",
      by: [officer],
      input: { path: choice("court-suit", "enforcement", "arbitration"), reason: text(2000) },
      audience: "parties",
      basis,
      outcome: { fixed: "breached" },
      solemn: true,
    },
    close: {
      from: ["signed", "confirmed"],
      to: "closed",
      by: [officer],
      input: { note: optionalText(500) },
      audience: "parties",
      notices: [{ kind: "conclusion", to: "parties" }],
      basis,
      needs: [{ is: "clock-ended-or-expired", clock: "ask-confirmation" }],
    },
    fail: {
      from: [...negotiating, "agreed"],
      to: "failed",
      by: [officer],
      input: {
        ground: choice("no-agreement", "text-not-signed", "time-over", "unlawful"),
        reason: text(2000),
      },
      audience: "parties",
      notices: [{ kind: "conclusion", to: "parties" }],
      basis,
      outcome: { fixed: "failed" },
      solemn: true,
    },
    leave: {
      from: [...negotiating, "agreed"],
      to: "failed",
      by: [complainant, respondent],
      input: { reason: text(500, 3) },
      audience: "parties",
      basis,
      outcome: { fixed: "party-left" },
      solemn: true,
    },
  } as const satisfies Record<string, ActionRule>;
}
