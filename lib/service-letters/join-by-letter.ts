import { and, eq, isNull } from "drizzle-orm";
import { grants, parties } from "#db/schema/cases";
import { organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { useHash } from "#lib/auth/one-time-links";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { partyKinds } from "#lib/organizations/kinds";
import { type FoundLetter, findLetter, type TypedLetter } from "#lib/service-letters/find-letter";

/**
 * Makes the actor's organization the respondent that the letter was sent to and uses its code up:
 * from now on it sees the case and answers in it like every other party.
 * @param address the visitor's, for counting.
 * @throws Refusal as of `findLetter`; `letters.notForBodies` for a seat that is no party's, `letters.onCaseAlready`, `letters.otherCompany` when the letter names another
 *   credit code.
 */
export async function joinByLetter(
  actor: MemberActor,
  typed: TypedLetter,
  address: string,
): Promise<{ caseId: string }> {
  if (!mayJoin(actor)) throw new Refusal("letters.notForBodies");
  const letter = await findLetter(typed, address, actor.now);
  await acting(actor, async (tx) => {
    await mustBeNew(tx, actor, letter);
    await useHash(tx, "party-access", letter.hash, actor.now);
    // Row-level security shows the case from here on; a refusal below takes the grant back.
    await grantSight(tx, actor, letter);
    const kase = await lockCase(tx, actor, letter.caseId);
    const party = await becomeParty(tx, actor, letter);
    await record(tx, actor, kase, {
      type: "party-joined",
      audience: "parties",
      payload: { partyId: letter.partyId, organizationId: actor.organizationId },
      disclosures: { party: party.name, actor: actor.personName },
    });
  });
  return { caseId: letter.caseId };
}

/** True for a seat that can be a respondent: a person's own, or a filer's of a company or an agency. */
export function mayJoin(actor: MemberActor): boolean {
  return partyKinds.includes(actor.organizationKind) && holds(actor, "filer");
}

async function mustBeNew(tx: Transaction, actor: MemberActor, { caseId }: FoundLetter) {
  const [held] = await tx
    .select({ id: grants.id })
    .from(grants)
    .where(
      and(
        eq(grants.caseId, caseId),
        eq(grants.organizationId, actor.organizationId),
        isNull(grants.endedAt),
      ),
    )
    .limit(1);
  if (held) throw new Refusal("letters.onCaseAlready");
}

async function grantSight(tx: Transaction, actor: MemberActor, letter: FoundLetter) {
  await tx.insert(grants).values({
    id: newId(),
    caseId: letter.caseId,
    organizationId: actor.organizationId,
    standing: "respondent",
    scope: "whole",
    cause: "party",
    causeId: letter.partyId,
    grantedByOrganizationId: letter.organizationId,
    startedAt: actor.now,
  });
}

async function becomeParty(tx: Transaction, actor: MemberActor, { partyId }: FoundLetter) {
  const [party] = await tx.select().from(parties).where(eq(parties.id, partyId)).for("update");
  if (!party || party.organizationId) throw new Refusal("letters.used");
  const [own] = await tx
    .select({ creditCode: organizations.creditCode })
    .from(organizations)
    .where(eq(organizations.id, actor.organizationId));
  if (party.creditCode && party.creditCode !== own?.creditCode)
    throw new Refusal("letters.otherCompany", { party: party.name, creditCode: party.creditCode });
  const { organizationId } = actor;
  await tx.update(parties).set({ organizationId }).where(eq(parties.id, partyId));
  return party;
}
