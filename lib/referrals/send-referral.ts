import { z } from "zod";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { lockProceeding } from "#lib/proceedings/find-proceeding";
import { assertMaySend } from "#lib/referrals/may-send";
import { noProcedure } from "#lib/referrals/referral-kinds";
import { writeReferral } from "#lib/referrals/write-referral";

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((typed) => typed.isWellFormed() && !typed.includes("\0"));

export const sendReferralInput = z.object({
  proceedingId: z.uuid(),
  version: z.coerce.number().int(),
  kind: z.enum(["consult", "refer", "joint", "transfer", "takeover", "entrust"]),
  toOrganizationId: z.uuid(),
  procedureKey: z.string().min(1).max(100).default(noProcedure),
  reason: text(2000).min(1),
  basis: text(500).default(""),
  /** The question of a consultation, or the piece of work. */
  task: text(4000).optional(),
  /** The last day for a piece of work (plain date, Asia/Shanghai). */
  taskDueOn: z.iso.date().optional(),
  leads: z.enum(["sender", "recipient"]).optional(),
  /** Files of the case that the recipient may open. */
  evidenceIds: z.array(z.uuid()).max(100).optional(),
  /** The documents of the packet by their keys. */
  packet: z
    .record(
      z.string().max(60),
      z.object({ evidenceId: z.uuid().optional(), text: text(20000).optional() }),
    )
    .optional(),
});

export type SendReferral = z.input<typeof sendReferralInput>;

/**
 * Turns to another organization over a proceeding, in one of the ways of `referralKinds`. Its clock
 * runs from this moment; the proceeding's own clocks run on.
 *
 * @returns the referral's id.
 * @throws NotSeen, or Refusal `cases.stalePage`, `cases.notOwner`, `cases.proceedingClosed`,
 *   `closed.role-missing`, `closed.ownership-change-open`, `referrals.recipientUnknown`,
 *   `referrals.recipientIsSender`, `referrals.notBeside`, `referrals.recipientNotOwner`,
 *   `referrals.fileUnknown`, `checkAnswers` with what the kind asks for and does not find.
 */
export async function sendReferral(actor: MemberActor, wanted: SendReferral): Promise<string> {
  const made = sendReferralInput.parse(wanted);
  return acting(actor, async (tx) => {
    const { kase, proceeding } = await lockProceeding(tx, actor, made.proceedingId);
    await assertMaySend(tx, actor, proceeding, made);
    return writeReferral(tx, actor, kase, made);
  });
}
