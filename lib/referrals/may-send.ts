import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { grants } from "#db/schema/cases";
import { organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import { holds, type MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { Proceeding } from "#lib/proceedings/find-proceeding";
import { openOwnershipChange } from "#lib/referrals/open-ownership-change";
import { noProcedure, type ReferralRule, referralKinds } from "#lib/referrals/referral-kinds";
import type { sendReferralInput } from "#lib/referrals/send-referral";

type Wanted = z.output<typeof sendReferralInput>;

/** Guards the sending of a referral by the row of its kind. @throws Refusal, see `sendReferral`. */
export async function assertMaySend(
  tx: Transaction,
  actor: MemberActor,
  proceeding: Proceeding,
  wanted: Wanted,
): Promise<void> {
  const rule = referralKinds[wanted.kind];
  await assertSender(tx, actor, rule, proceeding, wanted);
  if (!holds(actor, ...rule.senderRoles)) throw new Refusal("closed.role-missing");
  if (proceeding.version !== wanted.version) throw new Refusal("cases.stalePage");
  if (proceeding.phase === "closed") throw new Refusal("cases.proceedingClosed");
  if (wanted.toOrganizationId === actor.organizationId)
    throw new Refusal("referrals.recipientIsSender");
  assertAsked(actor, rule, wanted);
  if (rule.changesOwner && (await openOwnershipChange(tx, proceeding.id)))
    throw new Refusal("closed.ownership-change-open");
  await assertRecipient(tx, wanted.toOrganizationId);
}

async function assertSender(
  tx: Transaction,
  actor: MemberActor,
  rule: ReferralRule,
  proceeding: Proceeding,
  wanted: Wanted,
) {
  const isOwner = proceeding.organizationId === actor.organizationId;
  if (rule.sentBy === "owner" && !isOwner) throw new Refusal("cases.notOwner");
  if (rule.sentBy !== "another-body") return;
  if (isOwner) throw new Refusal("referrals.recipientIsSender");
  if (!(await isBodyBeside(tx, actor, proceeding.caseId))) throw new Refusal("referrals.notBeside");
  if (wanted.toOrganizationId !== proceeding.organizationId)
    throw new Refusal("referrals.recipientNotOwner");
}

/** Parties and the supervising office may look at a case; only a body that works on it may ask. */
export async function isBodyBeside(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<boolean> {
  const rows = await tx
    .select({ id: grants.id })
    .from(grants)
    .where(
      and(
        eq(grants.caseId, caseId),
        eq(grants.organizationId, actor.organizationId),
        eq(grants.scope, "whole"),
        eq(grants.standing, "body"),
        isNull(grants.endedAt),
        sql`(${grants.endsAt} is null or ${grants.endsAt} > now())`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** What the kind asks for must be there; an entrusted piece of work may come without a procedure. */
function assertAsked(actor: MemberActor, { asks, sentBy }: ReferralRule, wanted: Wanted) {
  const fields: Record<string, string> = {};
  const missing = (name: string) => {
    fields[name] = "fields.missing";
  };
  if (sentBy !== "second-return" && !asks.includes("question") && !wanted.basis) missing("basis");
  if ((asks.includes("question") || asks.includes("task")) && !wanted.task) missing("task");
  if (asks.includes("leads") && !wanted.leads) missing("leads");
  if (asks.includes("procedure") && !asks.includes("task") && wanted.procedureKey === noProcedure)
    missing("procedureKey");
  if (asks.includes("due")) {
    if (!wanted.taskDueOn) missing("taskDueOn");
    else if (wanted.taskDueOn < shanghaiDate(actor.now))
      fields.taskDueOn = "fields.dateBeforeToday";
  }
  if (Object.keys(fields).length > 0) throw new Refusal("checkAnswers", {}, fields);
}

async function assertRecipient(tx: Transaction, organizationId: string) {
  const recipients = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(
      and(
        eq(organizations.id, organizationId),
        isNull(organizations.closedAt),
        sql`${organizations.kind} not in ('company', 'individual')`,
      ),
    );
  if (recipients.length === 0) throw new Refusal("referrals.recipientUnknown");
}
