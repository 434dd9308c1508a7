import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { complaintDrafts, grants } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { authorityOf } from "#lib/authorities/authority-in-case";
import { audiencesFor, type EvidenceAudience, type Standing } from "#lib/evidence/audiences";
import { evidenceRefusal, hasHand } from "#lib/evidence/evidence-gate";

/** Where a file goes: into a complaint's draft, or into a case that already runs. */
export type EvidenceTarget = { draftId: string } | { caseId: string; audience?: string };

const query = z.union([
  z.object({ draft: z.uuid() }).transform(({ draft }) => ({ draftId: draft })),
  z
    .object({ case: z.uuid(), audience: z.string().optional() })
    .transform(({ case: caseId, audience }) => ({ caseId, audience })),
]);

/** The target in an address, as `draft=ID` or `case=ID[&audience=…]`; undefined without one. */
export function targetOf(params: URLSearchParams): EvidenceTarget | undefined {
  return query.safeParse(Object.fromEntries(params)).data;
}

/**
 * Asks, before a byte is read, what `addEvidence` will ask again after the last one.
 * @throws NotSeen, Refusal
 */
export async function requireTarget(actor: MemberActor, target: EvidenceTarget): Promise<void> {
  await acting(actor, async (tx) => {
    if ("draftId" in target) await lockDraft(tx, actor, target.draftId);
    else await requireAudience(tx, actor, target.caseId, target.audience);
  });
}

/**
 * Finds an unsubmitted draft of the actor's organization and locks it until the transaction ends. A
 * template takes no files.
 * @throws NotSeen, Refusal `evidence.draftSubmitted`, `evidence.notAllowed`
 */
export async function lockDraft(tx: Transaction, actor: MemberActor, draftId: string) {
  const [draft] = await tx
    .select({ submittedCaseId: complaintDrafts.submittedCaseId })
    .from(complaintDrafts)
    .where(
      and(
        eq(complaintDrafts.id, draftId),
        eq(complaintDrafts.organizationId, actor.organizationId),
        isNull(complaintDrafts.templateName),
      ),
    )
    .for("update");
  if (!draft) throw new NotSeen("draft");
  if (draft.submittedCaseId) throw new Refusal("evidence.draftSubmitted");
  if (!hasHand(actor.roles)) throw new Refusal("evidence.notAllowed");
}

/**
 * The audience of a file that the actor adds to a case: the one asked for, if the actor's standing
 * may choose it, or the standing's default.
 * @throws NotSeen without a live grant of the whole case; Refusal `evidence.notAllowed`,
 *   `closed.no-authority-to-supplement`, `evidence.audienceRefused`
 */
export async function requireAudience(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
  asked: string | undefined,
): Promise<EvidenceAudience> {
  const standing = await standingIn(tx, actor, caseId);
  const authority = await authorityOf(tx, actor, caseId);
  const refused = evidenceRefusal({ standing, roles: actor.roles, authority });
  if (refused) throw new Refusal(refused);
  const offered = audiencesFor(standing);
  const audience = asked ? offered.find((one) => one === asked) : offered[0];
  if (!audience) throw new Refusal("evidence.audienceRefused");
  return audience;
}

/** In what standing the actor's organization sees a case; a body's comes first. @throws NotSeen */
export async function standingIn(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<Standing> {
  const [grant] = await tx
    .select({ standing: grants.standing })
    .from(grants)
    .where(
      and(
        eq(grants.caseId, caseId),
        eq(grants.organizationId, actor.organizationId),
        eq(grants.scope, "whole"),
        isNull(grants.endedAt),
        sql`(${grants.endsAt} is null or ${grants.endsAt} > now())`,
      ),
    )
    .orderBy(grants.standing)
    .limit(1);
  if (!grant) throw new NotSeen("case");
  return grant.standing as Standing;
}
