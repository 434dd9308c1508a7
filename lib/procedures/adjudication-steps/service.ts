import { decree81, stopping, type Variant } from "#lib/procedures/adjudication-steps/variant";
import { officer, respondent } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Service, the answer and objections to jurisdiction (办法 9, 10, 22). */
export function serviceSteps(law: Variant) {
  return {
    serve: {
      from: ["docketed", "announcing"],
      to: "served",
      by: [officer],
      input: {
        method: choice("in-person", "left-at-address", "post", "electronic", "announcement"),
        servedOn: pastDay,
      },
      audience: "parties",
      basis: [...law.serve, decree81("10")],
      ends: ["serve"],
      starts: ["answer"],
      resumes: law.conclusions,
      effects: ["serve-respondent"],
      solemn: true,
    },
    "announce-service": {
      from: ["docketed"],
      to: "announcing",
      by: [officer],
      input: { publishedOn: pastDay, place: text(200, 2), reason: text(1000) },
      audience: "complainant",
      basis: [decree81("10"), ...law.conclude],
      needs: law.onlyInFull,
      ends: ["serve"],
      ...stopping(law, "announcement"),
      solemn: true,
    },
    answer: {
      from: ["served"],
      to: "examining",
      by: [respondent],
      input: { answer: text(8000, 8) },
      audience: "parties",
      basis: law.serve,
      ends: ["answer"],
      starts: ["forward-answer"],
    },
    "object-to-jurisdiction": {
      from: ["served"],
      to: "objected",
      by: [respondent],
      input: { objection: text(4000, 6) },
      audience: "parties",
      basis: [decree81("9")],
      needs: [{ is: "clock-in-time", clock: "answer" }],
      starts: ["decide-objection"],
      ...stopping(law, "jurisdiction-objection"),
      atMost: 1,
    },
    "reject-objection": {
      from: ["objected"],
      to: "served",
      by: [officer],
      input: { reasons: text(2000) },
      audience: "parties",
      basis: [decree81("9")],
      ends: ["decide-objection"],
      resumes: law.conclusions,
      solemn: true,
    },
    "uphold-objection": {
      from: ["objected"],
      to: "transferring",
      by: [officer],
      input: { reasons: text(2000) },
      audience: "parties",
      basis: [decree81("9")],
      ends: ["decide-objection"],
      solemn: true,
    },
    "continue-after-transfer": {
      from: ["transferring"],
      to: "served",
      by: [officer],
      input: { panel: text(200, 2), note: optionalText(1000) },
      audience: "parties",
      basis: [decree81("8"), decree81("9")],
      resumes: law.conclusions,
      solemn: true,
    },
    "proceed-without-answer": {
      from: ["served"],
      to: "examining",
      by: [officer],
      input: { note: optionalText(500) },
      audience: "parties",
      basis: law.serve,
      ends: ["answer"],
      needs: [{ is: "clock-ended-or-expired", clock: "answer" }],
    },
    "forward-answer": {
      from: ["examining", "hearing-scheduled", "appraising", "gathering-evidence", "settling"],
      to: "same",
      by: [officer],
      input: { forwardedOn: pastDay },
      audience: "parties",
      basis: [decree81("22")],
      ends: ["forward-answer"],
      needs: [{ is: "clock-running", clock: "forward-answer" }],
    },
  } as const satisfies Record<string, ActionRule>;
}

/** More time for the answer, where the law of the variant gives it. */
export const extendAnswer = {
  from: ["served", "objected"],
  to: "same",
  by: [officer],
  input: { days: choice("5", "10", "15"), reason: text(500, 3) },
  audience: "parties",
  basis: [decree81("22")],
  extends: { clock: "answer", step: 0, amountFrom: "days" },
} as const satisfies ActionRule;
