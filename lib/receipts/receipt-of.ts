import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import { queryCode } from "#lib/complaints/receipt-code";
import { type EvidenceLine, evidenceOf } from "#lib/evidence/evidence-of";
import { standingIn } from "#lib/evidence/target";
import { type Lane, lanesOf } from "#lib/proceedings/lanes-of";
import { nextDateFor, type PartyClock } from "#lib/proceedings/next-date";
import { type ReceiptSeal, receiptSeal } from "#lib/receipts/receipt-seal";

export type Receipt = {
  kase: CaseHeader;
  queryCode: string;
  lanes: Lane[];
  next: PartyClock | null;
  /** What came in with the complaint; files added later, by whomever, are not on its receipt. */
  files: EvidenceLine[];
  seal: ReceiptSeal;
};

/** The receipt of a complaint, for those who filed it. @throws NotSeen for everybody else. */
export async function receiptOf(actor: MemberActor, caseId: string): Promise<Receipt> {
  const found = await acting(actor, async (tx) => {
    if ((await standingIn(tx, actor, caseId)) !== "complainant") throw new NotSeen("receipt");
    const kase = await caseHeader(tx, actor, caseId);
    return { kase, lanes: await lanesOf(tx, actor, caseId) };
  });
  const files = await evidenceOf(actor, caseId);
  const { number } = found.kase;
  const seal = await acting(systemActor("receipt"), (tx) => receiptSeal(tx, number));
  if (!seal) throw new NotSeen("receipt");
  return {
    ...found,
    seal,
    queryCode: queryCode(caseId),
    next: nextDateOf(found.lanes),
    files: files.filter(({ uploadedAt }) => uploadedAt <= found.kase.filedAt),
  };
}

function nextDateOf(lanes: readonly Lane[]): PartyClock | null {
  const running = lanes.flatMap(({ proceeding, clocks }) =>
    clocks
      .filter(({ clock }) => clock.endedAt === undefined)
      .map((stored) => ({ ...stored, procedureKey: proceeding.procedureKey })),
  );
  return nextDateFor("complainant", running);
}
