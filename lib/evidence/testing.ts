import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { sql } from "drizzle-orm";
import { cases, complaintDrafts, complaints, grants } from "#db/schema/cases";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import type { Role } from "#lib/access/roles";
import { record } from "#lib/cases/record";
import { contentHash } from "#lib/complaints/content-hash";
import type { Standing } from "#lib/evidence/audiences";
import { attachDraftEvidence } from "#lib/evidence/draft-evidence";
import { storeFile } from "#lib/evidence/store";
import type { OrganizationKind } from "#lib/organizations/kinds";

/** For tests: makes an empty evidence store the one that is used; the result removes it again. */
export async function useEvidenceFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "qiheng-evidence-"));
  process.env.EVIDENCE_FOLDER = folder;
  process.env.EVIDENCE_KEEP_FREE_BYTES = "0";
  return () => rm(folder, { recursive: true, force: true });
}

/** For tests: a person with a seat in a new organization. */
export async function newActor(kind: OrganizationKind, ...roles: Role[]): Promise<MemberActor> {
  const actor: MemberActor = {
    kind: "member",
    personId: newId(),
    personName: "测试员",
    memberId: newId(),
    organizationId: newId(),
    organizationKind: kind,
    organizationName: { zh: "测试机构", en: "Test organization" },
    roles,
    provedAt: new Date(),
    now: new Date(),
  };
  await inTransaction({ kind: "system" }, async (tx) => {
    const { personId, personName: name, organizationId, organizationName, now } = actor;
    const { zh: nameZh, en: nameEn } = organizationName;
    await tx
      .insert(organizations)
      .values({ id: organizationId, kind, nameZh, nameEn, createdAt: now });
    await tx
      .insert(people)
      .values({ id: personId, name, email: `${personId}@test.invalid`, createdAt: now });
  });
  return actor;
}

/** For tests: an empty draft of the actor's organization. */
export async function newDraft(actor: MemberActor): Promise<string> {
  const id = newId();
  const { organizationId, personId, now } = actor;
  await acting(actor, (tx) =>
    tx
      .insert(complaintDrafts)
      .values({ id, organizationId, personId, answers: {}, createdAt: now, updatedAt: now }),
  );
  return id;
}

/** For tests: makes a case of a draft, with its files and two events more. */
export async function fileDraft(actor: MemberActor, draftId: string) {
  const kase = { id: newId(), number: `T${newId()}`, headSeq: 0, headHash: "" };
  const { organizationId, personId, now: filedAt } = actor;
  const about = { queryCodeHash: "-", title: "测试", rightKind: "trademark", filedAt };
  await acting(actor, async (tx) => {
    await tx.insert(cases).values({ ...kase, ...about });
    await grantTo(actor, kase.id, "complainant", tx);
    await tx.insert(complaints).values({
      id: newId(),
      caseId: kase.id,
      answers: {},
      facts: {},
      recommendation: {},
      ruleSetVersion: 1,
      holderOrganizationId: organizationId,
      filedByOrganizationId: organizationId,
      filedByPersonId: personId,
      filedAt,
      idempotencyKey: kase.id,
      contentHash: "-",
    });
    const added = await attachDraftEvidence(tx, actor, draftId, kase);
    await record(
      tx,
      actor,
      kase,
      {
        type: "complaint-filed",
        payload: {
          rightKind: "trademark",
          conduct: "sale",
          onBehalf: false,
          evidence: added.length,
          contentHash: contentHash({}),
        },
        audience: "complainant",
        disclosures: { title: "测试䶮㛃" },
      },
      ...added,
      { type: "assigned", payload: { memberId: actor.memberId }, audience: "organizations" },
      { type: "note-written", payload: {}, audience: "parties", disclosures: { text: "说明" } },
    );
  });
  return kase;
}

/** For tests: lets an organization see a case. */
export async function grantTo(
  actor: MemberActor,
  caseId: string,
  standing: Standing,
  tx?: Parameters<Parameters<typeof acting>[1]>[0],
): Promise<void> {
  const row = {
    id: newId(),
    caseId,
    organizationId: actor.organizationId,
    standing,
    scope: "whole",
    cause: "filing",
    causeId: caseId,
    startedAt: actor.now,
  };
  if (tx) await tx.insert(grants).values(row);
  else await inTransaction({ kind: "system" }, (own) => own.insert(grants).values(row));
}

/** For tests: bytes that lie in the store and are nobody's evidence yet. */
export function stored(content: string, name = "证据.txt") {
  return storeFile(Readable.from([Buffer.from(content)]), name);
}

/** For tests: what was done to a file, in its order. */
export function custodyOf(evidenceId: string): Promise<string[]> {
  return inTransaction({ kind: "system" }, async (tx) => {
    const rows = await tx.execute<{ action: string }>(
      sql`select action from evidence_custody where evidence_id = ${evidenceId} order by id`,
    );
    return rows.map(({ action }) => action);
  });
}

/** For tests: the events of a case, in their order. */
export function eventsOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ type: string; audience: string; body: string }>(
      sql`select type, audience, body from events where case_id = ${caseId} order by seq`,
    ),
  );
}

/** For tests: whether what was thrown is a refusal of that name. */
export const refusedAs = (key: string) => (error: unknown) =>
  error instanceof Refusal && error.key === key;
