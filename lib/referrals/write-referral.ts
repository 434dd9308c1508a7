import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { NewEvent } from "#lib/cases/event-types";
import { type LockedCase, record } from "#lib/cases/record";
import { enqueue } from "#lib/jobs/enqueue";
import { issueLetters } from "#lib/referrals/issue-letters";
import { freezePacket, packetEnclosed } from "#lib/referrals/packet";
import type { PacketAnswer } from "#lib/referrals/packets";
import { datesOf } from "#lib/referrals/referral-dates";
import { type ReferralKind, referralKinds } from "#lib/referrals/referral-kinds";
import { previewOf } from "#lib/referrals/referral-preview";
import { type NamedFile, namedFiles, openFiles } from "#lib/referrals/sight-of-files";

export type NewReferral = {
  kind: ReferralKind;
  proceedingId: string;
  /** The sender; the actor's organization unless the engine asks in another's name. */
  fromOrganizationId?: string;
  toOrganizationId: string;
  procedureKey: string;
  reason: string;
  basis: string;
  task?: string;
  taskDueOn?: string;
  leads?: "sender" | "recipient";
  evidenceIds?: readonly string[];
  packet?: Readonly<Record<string, PacketAnswer>>;
  /** Only for one that follows another: its answer is owed when that one's was; null: at no time. */
  countedFrom?: Date | null;
};

/**
 * Writes a referral in state sent with its packet, the sight of the files that go with it, its events,
 * its letter and the job that delivers it. The caller has asked whether it may be sent.
 * @returns its id.
 */
export async function writeReferral(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  made: NewReferral,
): Promise<string> {
  const id = newId();
  const { kind, proceedingId, toOrganizationId, procedureKey, reason, basis } = made;
  const rule = referralKinds[kind];
  const packet = rule.packet
    ? await freezePacket(tx, actor, kase.id, procedureKey, made.packet ?? {})
    : { items: [], files: [] };
  const shown = await namedFiles(tx, actor, kase.id, filesOf(made));
  const fromOrganizationId = made.fromOrganizationId ?? actor.organizationId;
  const [referral] = await tx
    .insert(referrals)
    .values({
      id,
      caseId: kase.id,
      kind,
      state: "sent",
      fromProceedingId: proceedingId,
      fromOrganizationId,
      toOrganizationId,
      procedureKey,
      reason,
      basis,
      task: made.task ?? null,
      taskDueOn: made.taskDueOn ?? null,
      leads: made.leads ?? null,
      packet: packet.items,
      preview: await previewOf(tx, kase.id),
      sentByPersonId: actor.personId,
      sentAt: actor.now,
      ...(await datesOf(tx, rule, actor.now, made.countedFrom)),
    })
    .returning();
  const given = [...packet.files, ...shown];
  await openFiles(
    tx,
    actor,
    { caseId: kase.id, organizationId: toOrganizationId, referralId: id },
    given,
  );
  const fact = { referralId: id, kind, fromOrganizationId, toOrganizationId };
  await record(
    tx,
    actor,
    kase,
    {
      type: "referral-sent",
      audience: rule.toldTo,
      proceedingId,
      payload: fact,
      disclosures: textsOf(actor, made),
    },
    ...(packet.items.length > 0
      ? [packetEnclosed(id, proceedingId, procedureKey, packet.items)]
      : []),
    ...(shown.length > 0 ? [filesOpened(fact, proceedingId, shown)] : []),
  );
  if (rule.packet) {
    const isWhole = !rule.asks.includes("files");
    const enclosed = { packet: packet.items, shown, isWhole };
    await issueLetters(tx, actor, kase, referral!, enclosed);
  }
  await enqueue(tx, "referral-delivery", { referralId: id });
  return id;
}

/** Files go with a question or a piece of work; otherwise the case opens on acceptance, or not at all. */
function filesOf({ kind, evidenceIds }: NewReferral): readonly string[] {
  return referralKinds[kind].asks.includes("files") ? (evidenceIds ?? []) : [];
}

function textsOf(actor: MemberActor, { reason, basis, task }: NewReferral) {
  return {
    ...(task && { task }),
    reason,
    ...(basis && { basis }),
    actor: actor.personName,
  };
}

function filesOpened(
  { referralId, toOrganizationId }: { referralId: string; toOrganizationId: string },
  proceedingId: string,
  files: readonly NamedFile[],
): NewEvent {
  return {
    type: "files-opened",
    audience: "organizations",
    proceedingId,
    payload: {
      referralId,
      toOrganizationId,
      files: files.map(({ id: evidenceId, sha256 }) => ({ evidenceId, sha256 })),
    },
  };
}
