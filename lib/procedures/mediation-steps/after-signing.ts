import type { Citation } from "#lib/law/laws";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

const confirmation = { law: "civil-procedure-law", article: "205", confirmed: true } as const;
const ruling = { law: "civil-procedure-law", article: "206", confirmed: false } as const;

/** The signature, the court's confirmation, and what becomes of the agreement. */
export function signedSteps(basis: readonly Citation[]) {
  return {
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
  } as const satisfies Record<string, ActionRule>;
}
