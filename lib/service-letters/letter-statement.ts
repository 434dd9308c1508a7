import { and, eq, sql } from "drizzle-orm";
import { cases, complaints, parties } from "#db/schema/cases";
import { readings } from "#db/schema/operations";
import { organizations } from "#db/schema/organizations";
import { proceedings } from "#db/schema/proceedings";
import { inTransaction, type Transaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import type { Citation } from "#lib/law/laws";
import { procedureOf } from "#lib/procedures/registry";
import { clocksOf } from "#lib/proceedings/stored-clocks";
import type { Conduct, RightKind } from "#lib/routing/vocabulary";
import { type FoundLetter, findLetter, type TypedLetter } from "#lib/service-letters/find-letter";
import type { Words } from "#lib/words";

/** What the holder of a service letter is told before joining: no name of the other side. */
export type LetterStatement = {
  number: string;
  party: string;
  servedAt: Date;
  body: Words & { phone: string | null; address: string | null };
  rightKind: RightKind;
  conduct: Conduct;
  procedures: string[];
  limits: OwnLimit[];
};

/** A limit that runs for the respondent. */
export type OwnLimit = {
  procedureKey: string;
  key: string;
  dueOn: string | null;
  expected: boolean;
  citation: Citation;
};

/** The statement behind a letter's number and code. @throws Refusal as of `findLetter` */
export async function letterStatement(
  typed: TypedLetter,
  address: string,
  now = new Date(),
): Promise<LetterStatement> {
  const letter = await findLetter(typed, address, now);
  return inTransaction({ kind: "receipt", caseId: letter.caseId }, async (tx) => {
    const about = await readCase(tx, letter);
    await tx.insert(readings).values({ at: now, what: "letter", targetId: letter.partyId });
    return { ...about, ...(await proceedingsOf(tx, letter.caseId)) };
  });
}

async function readCase(tx: Transaction, { caseId, partyId, organizationId }: FoundLetter) {
  const [row] = await tx
    .select({
      number: cases.number,
      party: parties.name,
      servedAt: parties.servedAt,
      rightKind: sql<RightKind>`${cases.rightKind}`,
      conduct: sql<Conduct>`${complaints.answers} #>> '{conduct,conduct}'`,
      body: {
        zh: organizations.nameZh,
        en: organizations.nameEn,
        phone: organizations.phone,
        address: organizations.address,
      },
    })
    .from(cases)
    .innerJoin(complaints, eq(complaints.caseId, cases.id))
    .innerJoin(parties, and(eq(parties.caseId, cases.id), eq(parties.id, partyId)))
    .innerJoin(organizations, eq(organizations.id, organizationId))
    .where(eq(cases.id, caseId));
  if (!row?.servedAt) throw new Refusal("letters.notFound");
  return { ...row, servedAt: row.servedAt };
}

async function proceedingsOf(tx: Transaction, caseId: string) {
  const open = await tx
    .select({ id: proceedings.id, procedureKey: proceedings.procedureKey })
    .from(proceedings)
    .where(and(eq(proceedings.caseId, caseId), sql`${proceedings.phase} <> 'closed'`))
    .orderBy(proceedings.openedAt);
  const ids = open.map(({ id }) => id);
  const keys = new Map(open.map(({ id, procedureKey }) => [id, procedureKey]));
  const limits = (await clocksOf(tx, ids, "running")).flatMap((stored): OwnLimit[] => {
    const procedureKey = keys.get(stored.proceedingId) ?? "";
    const rule = procedureOf(procedureKey).clocks[stored.key];
    if (rule?.binds !== "respondent") return [];
    const { key, dueOn, expected, limit } = stored;
    return [{ procedureKey, key, dueOn, expected, citation: limit.citation }];
  });
  return { procedures: [...new Set(keys.values())], limits };
}
