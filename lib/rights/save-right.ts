import { and, eq, inArray, ne } from "drizzle-orm";
import { rights } from "#db/schema/rights";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { Answers } from "#lib/complaints/answers";
import type { TypedSection } from "#lib/complaints/draft-answers";
import { holdersFor } from "#lib/complaints/holders-for";
import { readSection } from "#lib/complaints/read-section";
import type { SectionProblems } from "#lib/complaints/section-problem";

export type SaveRight = {
  holderOrganizationId: string;
  typed: TypedSection;
  /** The right to change, in the version that the form showed; without it a new one is added. */
  change?: { rightId: string; version: number };
};

/**
 * Adds or changes a right of the actor's organization, or of a holder it files for.
 * @returns its id, or what is wrong with the answers.
 * @throws NotSeen for a right that is not the actor's; Refusal `rights.outsideAuthority` for a holder that
 *   it may not file for, `rights.known` when the
 *   holder has that number already, `rights.changedMeanwhile`, `filing.notAFiler`.
 */
export function saveRight(actor: MemberActor, saving: SaveRight): Promise<SavedRight> {
  return acting(actor, (tx) => saveRightWithin(tx, actor, saving));
}

export type SavedRight = { id: string } | { problems: SectionProblems };

/** The same within a transaction of the caller's. */
export async function saveRightWithin(
  tx: Transaction,
  actor: MemberActor,
  { holderOrganizationId, typed, change }: SaveRight,
): Promise<SavedRight> {
  if (!holds(actor, "filer")) throw new Refusal("filing.notAFiler");
  const read = readSection("right", { right: typed }, shanghaiDate(actor.now));
  if (!read.ok) return { problems: read.problems };
  const { rightId: _, ...facts } = read.value;
  await mustFileFor(tx, actor, holderOrganizationId);
  await mustBeNew(tx, holderOrganizationId, facts, change?.rightId);
  const row = { ...emptied(facts), holderOrganizationId, updatedAt: actor.now };
  if (change) return { id: await update(tx, change, row) };
  const id = newId();
  await tx.insert(rights).values({ ...row, id, createdAt: actor.now });
  return { id };
}

async function mustFileFor(tx: Transaction, actor: MemberActor, holderId: string) {
  const holders = await holdersFor(tx, actor);
  if (!holders.some(({ id }) => id === holderId)) throw new Refusal("rights.outsideAuthority");
}

async function mustBeNew(
  tx: Transaction,
  holderId: string,
  { identifier, kind }: Answers["right"],
  except: string | undefined,
) {
  if (!identifier) return;
  const [known] = await tx
    .select({ title: rights.title })
    .from(rights)
    .where(
      and(
        eq(rights.holderOrganizationId, holderId),
        inArray(rights.kind, [kind]),
        eq(rights.identifier, identifier),
        except ? ne(rights.id, except) : undefined,
      ),
    );
  if (known) throw new Refusal("rights.known", { title: known.title });
}

async function update(
  tx: Transaction,
  { rightId, version }: NonNullable<SaveRight["change"]>,
  row: Omit<typeof rights.$inferInsert, "id" | "createdAt">,
) {
  const [found] = await tx.select().from(rights).where(eq(rights.id, rightId)).for("update");
  if (!found || found.holderOrganizationId !== row.holderOrganizationId) throw new NotSeen("right");
  if (found.version !== version) throw new Refusal("rights.changedMeanwhile");
  await tx
    .update(rights)
    .set({ ...row, version: version + 1 })
    .where(eq(rights.id, rightId));
  return rightId;
}

/** What is left empty in the form becomes empty in the row, also when it was not before. */
function emptied(facts: Omit<Answers["right"], "rightId">) {
  return {
    kind: facts.kind,
    title: facts.title,
    status: facts.status,
    identifier: facts.identifier ?? null,
    niceClass: facts.niceClass ?? null,
    validFrom: facts.validFrom ?? null,
    validUntil: facts.validUntil ?? null,
    lapsedOn: facts.lapsedOn ?? null,
    evaluationReport: facts.evaluationReport ?? null,
    customsRecordal: facts.customsRecordal ?? false,
  };
}
