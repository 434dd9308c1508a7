import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { entriesOf, type TimelineEntry } from "#lib/timeline/timeline-for";

/** What was said and brought for one thing that a body asked for. */
export type ItemAnswer = {
  /** Null when it was erased. */
  text: string | null;
  /** False: it cannot be brought, and the text says why. */
  brought: boolean;
  files: { evidenceId: string; sha256: string; fileName: string }[];
  at: Date;
};

export type AnsweredEntry = Extract<TimelineEntry, { type: "supplement-item-answered" }>;

const mostAnswers = 2000;

/**
 * The answers to one request to supplement by the number of the thing asked for; of several to one
 * thing the latest, which holds the files of all.
 * @param requestSeq the number of the event that asked.
 */
export async function itemAnswers(
  tx: Transaction,
  actor: MemberActor,
  { caseId, proceedingId, requestSeq }: Asked,
): Promise<Map<number, ItemAnswer>> {
  const where = sql`e.case_id = ${caseId} and e.proceeding_id = ${proceedingId}
    and e.type = 'supplement-item-answered' and e.seq > ${requestSeq}`;
  const entries = (await entriesOf(tx, actor, where, mostAnswers)) as AnsweredEntry[];
  const pairs = entries.reverse().map((entry) => [entry.payload.item, answerOf(entry)] as const);
  return new Map(pairs);
}

type Asked = { caseId: string; proceedingId: string; requestSeq: number };

/** What an entry of the timeline tells of an answer. */
export function answerOf({ payload, disclosures, at }: AnsweredEntry): ItemAnswer {
  const names = (disclosures.files ?? "").split("\n");
  return {
    text: disclosures[payload.brought ? "answer" : "reason"] ?? null,
    brought: payload.brought,
    files: payload.files.map((file, place) => ({ ...file, fileName: names[place] ?? "" })),
    at,
  };
}
