import { Refusal } from "#lib/access/refusal";
import { checked } from "#lib/auth/checked";
import { packetAnswers, packetFields } from "#lib/referrals/packet";
import { missingDocuments, packetFor } from "#lib/referrals/packets";
import { noProcedure } from "#lib/referrals/referral-kinds";
import { requiredAnswers } from "#lib/referrals/required-answers";
import { crimeProcedure, type SendMode, sendModes } from "#lib/referrals/send-modes";
import { type SendReferral, sendReferralInput } from "#lib/referrals/send-referral";

type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The fields that each form cannot do without, with the most characters of each. */
const required: Readonly<Record<SendMode, Record<string, number>>> = {
  "hand-on": { kind: 20, toOrganizationId: 40, procedureKey: 100, reason: 2000, basis: 500 },
  crime: { kind: 20, toOrganizationId: 40, reason: 2000, basis: 500 },
  consult: { toOrganizationId: 40, task: 4000, reason: 2000 },
  joint: { toOrganizationId: 40, procedureKey: 100, leads: 20, reason: 2000, basis: 500 },
  entrust: { toOrganizationId: 40, task: 4000, taskDueOn: 10, reason: 2000, basis: 500 },
  takeover: { procedureKey: 100, reason: 2000, basis: 500 },
};

/**
 * Reads what a form of sending posted, so that everything wrong is said before anybody is asked to
 * confirm it. @param ownerId of the proceeding, to whom a takeover request goes.
 * @throws Refusal `checkAnswers` with every field and document that is missing, `malformed`.
 */
export function readSending(
  mode: SendMode,
  typed: Typed,
  at: { proceedingId: string; version: number; ownerId: string },
): SendReferral {
  const { proceedingId, version, ownerId } = at;
  const [only] = sendModes[mode];
  const fixed = sendModes[mode].length === 1 ? { kind: only } : {};
  const to = mode === "takeover" ? { toOrganizationId: ownerId } : {};
  const crime = mode === "crime" ? { procedureKey: crimeProcedure } : {};
  const texts = { ...gathered(mode, typed), ...fixed, ...to, ...crime };
  if (mode === "hand-on" && packetFor(String(texts.procedureKey)))
    throw new Refusal("checkAnswers", {}, { procedureKey: "fields.packetElsewhere" });
  return checked(sendReferralInput, {
    ...texts,
    proceedingId,
    version,
    evidenceIds: listOf(typed.evidenceIds),
    ...(mode === "crime" && { packet: packetAnswers(packetFor(crimeProcedure)!, typed) }),
  });
}

/** The texts of the form; everything that is wrong with them and the packet is told at once. */
function gathered(mode: SendMode, typed: Typed): Record<string, string> {
  const missing = mode === "crime" ? missingPacket(typed) : {};
  const optional = {
    ...(mode === "consult" && { basis: one(typed.basis) }),
    ...(mode === "entrust" && { procedureKey: one(typed.procedureKey) || noProcedure }),
  };
  try {
    const texts = requiredAnswers(typed, required[mode]);
    if (Object.keys(missing).length === 0) return { ...texts, ...optional };
  } catch (error) {
    if (error instanceof Refusal)
      throw new Refusal(error.key, error.values, { ...error.fields, ...missing });
    throw error;
  }
  throw new Refusal("checkAnswers", {}, missing);
}

function missingPacket(typed: Typed): Record<string, string> {
  const rule = packetFor(crimeProcedure)!;
  const missing = missingDocuments(rule, packetAnswers(rule, typed));
  return Object.fromEntries(
    missing.map(({ key }) => [packetFields(key).text, "fields.documentMissing"]),
  );
}

function one(value: Typed[string]): string {
  return typeof value === "string" ? value.trim() : "";
}

function listOf(value: Typed[string]): string[] {
  return (typeof value === "string" ? [value] : [...(value ?? [])]).filter(Boolean);
}
