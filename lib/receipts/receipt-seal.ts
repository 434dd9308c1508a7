import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { cases, complaints } from "#db/schema/cases";
import { evidence } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import { printedCode } from "#lib/access/printed-code";
import { contentHash } from "#lib/complaints/content-hash";

/** What a receipt vouches for. Names and contents are not in it, only their hashes. */
export type ReceiptSeal = {
  number: string;
  filedAt: Date;
  /** SHA-256 over the complaint's answers. */
  contentHash: string;
  /** The files that came in with the complaint, in their order on the receipt. */
  files: { sizeBytes: number; sha256: string }[];
  /** Twenty characters (about 98 bits) that only this installation can reckon from the rest. */
  check: string;
};

/** Reckons the seal of a complaint from what is kept now; null where there is none of that number. */
export async function receiptSeal(tx: Transaction, number: string): Promise<ReceiptSeal | null> {
  const [row] = await tx
    .select({ id: cases.id, filedAt: cases.filedAt, answers: complaints.answers })
    .from(cases)
    .innerJoin(complaints, eq(complaints.caseId, cases.id))
    .where(eq(cases.number, number));
  if (!row) return null;
  const files = await tx
    .select({ sizeBytes: evidence.sizeBytes, sha256: evidence.sha256 })
    .from(evidence)
    .where(
      and(
        eq(evidence.caseId, row.id),
        lte(evidence.uploadedAt, row.filedAt),
        isNull(evidence.removedAt),
      ),
    )
    .orderBy(asc(evidence.id));
  const vouched = { number, filedAt: row.filedAt, contentHash: contentHash(row.answers), files };
  return { ...vouched, check: checkValue(vouched) };
}

function checkValue(vouched: Omit<ReceiptSeal, "check">): string {
  const { number, filedAt, contentHash, files } = vouched;
  const hashes = files.map(({ sha256 }) => sha256);
  return printedCode(
    ["receipt", number, filedAt.toISOString(), contentHash, ...hashes].join("\n"),
    20,
  );
}
