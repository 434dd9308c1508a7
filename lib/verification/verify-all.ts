import type { Sql } from "postgres";
import type { Break } from "#lib/verification/break";
import { type CaseToVerify, casesToVerify, draftFilesToVerify } from "#lib/verification/read-batch";
import { verifyBytes } from "#lib/verification/verify-bytes";
import { parseBody, verifyChain } from "#lib/verification/verify-chain";
import { verifyComplaint } from "#lib/verification/verify-complaint";
import { type EvidenceRow, verifyEvidence } from "#lib/verification/verify-evidence";
import { verifyGuards } from "#lib/verification/verify-guards";
import { verifyLog } from "#lib/verification/verify-log";

export type Verification = {
  cases: number;
  events: number;
  /** Disclosed values that stand, and commitments whose value was erased. */
  disclosures: number;
  erased: number;
  files: number;
  bytes: number;
  /** Heads in the log, and checkpoints over it. */
  logged: number;
  checkpoints: number;
  breakCount: number;
  /** In the order they were met; at most the first thousand. */
  breaks: Break[];
};

const mostBreaksKept = 1000;

/**
 * Walks every chain and the log of their heads, and reads every evidence file, in batches: memory does
 * not grow with the number of cases. Nothing is changed. May run beside the live product.
 * @param kept notes of checkpoints that were kept elsewhere; the log must still be what they signed.
 */
export async function verifyAll(sql: Sql, kept: readonly string[] = []): Promise<Verification> {
  const result: Verification = {
    cases: 0,
    events: 0,
    disclosures: 0,
    erased: 0,
    files: 0,
    bytes: 0,
    logged: 0,
    checkpoints: 0,
    breakCount: 0,
    breaks: [],
  };
  add(result, await verifyGuards(sql));
  // The log first: a head that is logged while the chains are walked could not be missed.
  const log = await verifyLog(sql, kept);
  for await (const kase of casesToVerify(sql)) await verifyCase(kase, result);
  result.logged = log.logged;
  result.checkpoints = log.checkpoints;
  add(result, log.breaks);
  for await (const row of draftFilesToVerify(sql)) await verifyFile(row, null, result);
  return result;
}

async function verifyCase(kase: CaseToVerify, result: Verification) {
  count(kase, result);
  add(result, verifyChain(kase, kase.events));
  add(result, verifyComplaint(kase, kase.events, kase.answers));
  add(result, verifyEvidence(kase, kase.events, kase.evidence));
  for (const row of kase.evidence) await verifyFile(row, kase.number, result);
}

async function verifyFile(row: EvidenceRow, kase: string | null, result: Verification) {
  result.files += 1;
  result.bytes += row.sizeBytes;
  const broken = await verifyBytes(row, kase);
  if (broken) add(result, [broken]);
}

function count(kase: CaseToVerify, result: Verification) {
  result.cases += 1;
  result.events += kase.events.length;
  for (const event of kase.events) {
    const promised = Object.keys(parseBody(event.body)?.commitments ?? {}).length;
    result.disclosures += event.disclosures.length;
    result.erased += Math.max(0, promised - event.disclosures.length);
  }
}

function add(result: Verification, breaks: Break[]) {
  result.breakCount += breaks.length;
  const room = mostBreaksKept - result.breaks.length;
  if (room > 0) result.breaks.push(...breaks.slice(0, room));
}
