import { and, eq, isNull } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { audiencesBeyond, type EvidenceAudience } from "#lib/evidence/audiences";
import { recordCustody } from "#lib/evidence/custody";
import { evidenceSeen } from "#lib/evidence/sight";
import { standingIn } from "#lib/evidence/target";
import { indexEvidence } from "#lib/search/index-evidence";

/**
 * Shows a file of a case to more people, such as a complaint's evidence to the served respondent.
 * Only a body on the case may, and only outwards: what was shown is not taken back.
 * @throws NotSeen; Refusal `evidence.notAllowed`, `evidence.audienceRefused`
 */
export function widenEvidence(
  actor: MemberActor,
  evidenceId: string,
  audience: EvidenceAudience,
): Promise<void> {
  return acting(actor, async (tx) => {
    const { caseId } = await fileSeen(tx, actor, evidenceId);
    const kase = await lockCase(tx, actor, caseId);
    await requireBody(tx, actor, caseId);
    // Read again under the lock: another officer may just have widened it.
    const file = await fileSeen(tx, actor, evidenceId);
    const from = file.audience as EvidenceAudience;
    if (!audiencesBeyond(from).includes(audience)) throw new Refusal("evidence.audienceRefused");
    await tx.update(evidence).set({ audience }).where(eq(evidence.id, evidenceId));
    await recordCustody(tx, actor, [evidenceId], "disclosed", audience);
    await indexEvidence(tx, caseId, [{ ...file, audience }]);
    await record(tx, actor, kase, {
      type: "evidence-disclosed",
      payload: { evidenceId, sha256: file.sha256, from, to: audience },
      audience,
      disclosures: { fileName: file.fileName },
    });
  });
}

async function fileSeen(tx: Transaction, actor: MemberActor, evidenceId: string) {
  const [file] = await tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.id, evidenceId), isNull(evidence.removedAt), evidenceSeen(actor)));
  if (!file?.caseId) throw new NotSeen("evidence");
  return { ...file, caseId: file.caseId };
}

async function requireBody(tx: Transaction, actor: MemberActor, caseId: string) {
  const standing = await standingIn(tx, actor, caseId);
  if (standing !== "body" || !handlesCases(actor)) {
    throw new Refusal("evidence.notAllowed");
  }
}
