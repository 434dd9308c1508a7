import { createHmac } from "node:crypto";
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { cases, complaints } from "#db/schema/cases";
import { evidence } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import { contentHash } from "#lib/complaints/content-hash";

// Without 0 O 1 I L U: what is read off paper is typed right.
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

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
export async function receiptSeal(
  tx: Transaction,
  number: string,
  secret = process.env.QIHENG_SECRET ?? "",
): Promise<ReceiptSeal | null> {
  if (!secret) throw new Error("QIHENG_SECRET is not set; start with `npm start`.");
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
  return { ...vouched, check: checkValue(vouched, secret) };
}

function checkValue(
  { number, filedAt, contentHash, files }: Omit<ReceiptSeal, "check">,
  secret: string,
) {
  const hashes = files.map(({ sha256 }) => sha256);
  const about = ["receipt", number, filedAt.toISOString(), contentHash, ...hashes].join("\n");
  const bytes = createHmac("sha256", secret).update(about).digest();
  return Array.from(bytes.subarray(0, 20), (byte) => alphabet[byte % alphabet.length]).join("");
}
