import { eq } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";
import { tipReporters } from "#db/schema/tips";
import { inTransaction, type Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { caseNumber } from "#lib/cases/look-up-receipt";
import { countLookUp, forgiveLookUp, requireBoth, type TypedPair } from "#lib/cases/look-ups";
import { tipHash } from "#lib/tips/tip-code";

const names = {
  anonymous: { zh: "匿名举报人", en: "Anonymous reporter" },
  named: { zh: "署名举报人", en: "Reporter who gave a name" },
};

/**
 * A reporter who acts from a seat of their own that belongs to nobody else and has no account: each
 * tip has another, so that no two can be tied together.
 */
export function newReporter(isNamed: boolean, now: Date): MemberActor {
  return seatOf({ organizationId: newId(), personId: newId(), isNamed }, now);
}

/** Writes the nameless person and organization down, within the transaction that files the tip. */
export async function storeReporter(tx: Transaction, actor: MemberActor): Promise<void> {
  const { organizationId, personId, personName: name, now } = actor;
  const { zh: nameZh, en: nameEn } = actor.organizationName;
  const kind = actor.organizationKind;
  await tx
    .insert(organizations)
    .values({ id: organizationId, kind, nameZh, nameEn, createdAt: now });
  const email = `${personId}@reporter.invalid`;
  await tx.insert(people).values({ id: personId, email, name, createdAt: now, disabledAt: now });
}

export type Returned = { actor: MemberActor; caseId: string };

/**
 * The reporter behind a tip's number and secret code, both typed in any width and case.
 * @param address the visitor's, for counting; it is not kept.
 * @throws Refusal `tips.notFound`, whichever of the two is wrong; `checkAnswers` when one is missing;
 *   `filing.tooManyLookUps`.
 */
export async function returningReporter(
  typed: TypedPair,
  address: string,
  now = new Date(),
): Promise<Returned> {
  requireBoth(typed);
  const number = caseNumber(typed.number);
  const lookUp = await countLookUp(address, number);
  const found = await findReporter(tipHash(typed.code));
  const actor = found && seatOf(found, now);
  if (!actor || (await numberOf(actor, found.caseId)) !== number)
    throw new Refusal("tips.notFound");
  await forgiveLookUp(lookUp);
  return { actor, caseId: found.caseId };
}

/** The kept reporter of a code's hash, or null. */
export async function findReporter(codeHash: string) {
  const [row] = await inTransaction({ kind: "sign-in" }, (tx) =>
    tx.select().from(tipReporters).where(eq(tipReporters.codeHash, codeHash)),
  );
  return row ?? null;
}

/** The number of a case that the reporter sees; undefined once it sees it no more. */
export async function numberOf(actor: MemberActor, caseId: string): Promise<string | undefined> {
  const [kase] = await acting(actor, (tx) =>
    tx.select({ number: cases.number }).from(cases).where(eq(cases.id, caseId)),
  );
  return kase?.number;
}

type Seat = { organizationId: string; personId: string; isNamed: boolean };

/** There is no member's row behind it: nobody can sign in to this seat. */
export function seatOf({ organizationId, personId, isNamed }: Seat, now: Date): MemberActor {
  const organizationName = isNamed ? names.named : names.anonymous;
  return {
    kind: "member",
    personId,
    personName: organizationName.zh,
    memberId: personId,
    organizationId,
    organizationKind: "individual",
    organizationName,
    roles: ["filer"],
    provedAt: now,
    now,
  };
}
