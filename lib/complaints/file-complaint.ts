import { and, eq, sql } from "drizzle-orm";
import { cases, complaintDrafts, complaints, parties } from "#db/schema/cases";
import { type Transaction, together } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import type { NewEvent } from "#lib/cases/event-types";
import { type LockedCase, record } from "#lib/cases/record";
import type { Answers } from "#lib/complaints/answers";
import { contentHash } from "#lib/complaints/content-hash";
import { complaintFiled, complaintRouted } from "#lib/complaints/filing-events";
import { findSides } from "#lib/complaints/find-sides";
import { grantFiling } from "#lib/complaints/grant-filing";
import { nextCaseNumber } from "#lib/complaints/next-case-number";
import { openLeadProceeding } from "#lib/complaints/open-lead-proceeding";
import { partiesOf } from "#lib/complaints/parties-of";
import { queryCode, receiptHash } from "#lib/complaints/receipt-code";
import { type Routing, routeComplaint } from "#lib/complaints/route-complaint";
import { attachDraftEvidence } from "#lib/evidence/draft-evidence";
import { lockDraft } from "#lib/evidence/target";
import { loadReckoning } from "#lib/proceedings/reckoning";
import { indexFiled } from "#lib/search/index-case";

export type FileComplaint = {
  answers: Answers;
  /** One key, one case: filing again with it gives the same receipt. */
  idempotencyKey: string;
  /** The draft whose evidence comes along. */
  draftId?: string;
};

export type Filed = { caseId: string; number: string; queryCode: string };

/**
 * Files a complaint: the case with its number, the complaint as answered, the parties, the route by
 * the rules in force, the first proceeding with its clocks, and the events, in one transaction.
 *
 * @throws NotSeen for a draft that is not the actor's.
 * @throws Refusal `filing.notAFiler`, `rights.outsideAuthority` for a holder without an authority,
 *   `filing.onHold` with what to correct, `filing.noCompetentBody`, or `filing.keyUsed` when the key came with different answers before.
 */
export async function fileComplaint(actor: MemberActor, filing: FileComplaint): Promise<Filed> {
  if (!holds(actor, "filer")) throw new Refusal("filing.notAFiler");
  return acting(actor, (tx) => fileWithin(tx, actor, filing));
}

/** The same within a transaction of the caller's. @param more events that follow the filing's own. */
export async function fileWithin(
  tx: Transaction,
  actor: MemberActor,
  filing: FileComplaint,
  more: readonly NewEvent[] = [],
): Promise<Filed> {
  const { answers } = filing;
  const [, before, route, sides, reckoning] = await together(
    () => lockKey(tx, actor, filing),
    () => filedBefore(tx, actor, filing),
    () => routeComplaint(tx, answers, actor.now),
    () => findSides(tx, actor, answers),
    () => loadReckoning(tx),
  );
  if (before) return receiptOf(before);
  if (filing.draftId) await lockDraft(tx, actor, filing.draftId);
  const onBehalf = onBehalfOf(actor, answers);
  if (onBehalf && !sides.authority?.files) throw new Refusal("rights.outsideAuthority");
  const routing = mustLead(route);
  const kase = await numbered(tx, actor);
  const title = titleOf(answers);
  const people = partiesOf(actor, kase.id, answers, sides);
  const [, , , , opened] = await together(
    () => openCase(tx, actor, kase, title, answers),
    () => grantFiling(tx, actor, kase, answers.holder.organizationId, sides),
    () => storeComplaint(tx, actor, kase, filing, routing),
    () => tx.insert(parties).values(people),
    () => openLeadProceeding(tx, actor, kase, answers, routing, reckoning),
    () => indexFiled(tx, { ...kase, title, rightKind: answers.right.kind }, answers, people),
  );
  const files = filing.draftId
    ? await attachDraftEvidence(tx, actor, filing.draftId, kase, onBehalf)
    : [];
  const routed = complaintRouted(routing, opened);
  const filed = complaintFiled(answers, onBehalf, files.length, actor);
  await record(tx, actor, kase, filed, ...files, routed, ...opened.events, ...more);
  if (filing.draftId) await submitDraft(tx, actor, filing.draftId, kase.id);
  return receiptOf(kase);
}

// Two posts with one key: the second waits here, then finds what the first has filed.
async function lockKey(tx: Transaction, actor: MemberActor, { idempotencyKey }: FileComplaint) {
  const key = `${actor.organizationId}\n${idempotencyKey}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

function receiptOf(kase: { id: string; number: string }): Filed {
  return { caseId: kase.id, number: kase.number, queryCode: queryCode(kase.id) };
}

async function filedBefore(tx: Transaction, actor: MemberActor, filing: FileComplaint) {
  const [row] = await tx
    .select({ id: cases.id, number: cases.number, contentHash: complaints.contentHash })
    .from(complaints)
    .innerJoin(cases, eq(cases.id, complaints.caseId))
    .where(
      and(
        eq(complaints.filedByOrganizationId, actor.organizationId),
        eq(complaints.idempotencyKey, filing.idempotencyKey),
      ),
    );
  if (row && row.contentHash !== contentHash(filing.answers)) throw new Refusal("filing.keyUsed");
  return row;
}

function mustLead(routing: Routing | null): Routing {
  if (!routing || routing.recommendation.hold)
    throw new Refusal("filing.onHold", {
      whyZh: routing?.recommendation.because.zh ?? "",
      whyEn: routing?.recommendation.because.en ?? "",
    });
  if (!routing.lead?.organization) throw new Refusal("filing.noCompetentBody");
  return routing;
}

async function numbered(tx: Transaction, actor: MemberActor): Promise<LockedCase> {
  return { id: newId(), number: await nextCaseNumber(tx, actor.now), headSeq: 0, headHash: "" };
}

function titleOf({ right, respondent }: Answers): string {
  return `${right.title} / ${respondent.name}`;
}

async function openCase(
  tx: Transaction,
  actor: MemberActor,
  { id, number }: LockedCase,
  title: string,
  { right, conduct }: Answers,
) {
  await tx.insert(cases).values({
    id,
    number,
    queryCodeHash: receiptHash(number, queryCode(id)),
    title,
    rightKind: right.kind,
    regionCode: conduct.placeOfConduct,
    filedAt: actor.now,
  });
}

async function storeComplaint(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  filing: FileComplaint,
  routing: Routing,
) {
  await tx.insert(complaints).values({
    id: newId(),
    caseId: kase.id,
    answers: filing.answers,
    facts: routing.facts,
    recommendation: routing.recommendation,
    ruleSetVersion: routing.recommendation.ruleSetVersion,
    rightId: filing.answers.right.rightId,
    holderOrganizationId: filing.answers.holder.organizationId,
    filedByOrganizationId: actor.organizationId,
    filedByPersonId: actor.personId,
    filedAt: actor.now,
    idempotencyKey: filing.idempotencyKey,
    contentHash: contentHash(filing.answers),
  });
}

/** From here on the draft is closed; filing it a second time meets its idempotency key. */
async function submitDraft(tx: Transaction, actor: MemberActor, draftId: string, caseId: string) {
  const rows = await tx
    .update(complaintDrafts)
    .set({ submittedCaseId: caseId, updatedAt: actor.now })
    .where(eq(complaintDrafts.id, draftId))
    .returning({ id: complaintDrafts.id });
  if (rows.length === 0) throw new NotSeen("draft");
}

function onBehalfOf(actor: MemberActor, answers: Answers): string | null {
  const { organizationId } = answers.holder;
  return organizationId === actor.organizationId ? null : organizationId;
}
