import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { authenticators, members, people, sessions } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { actorIn, type MemberActor } from "#lib/access/actor";
import { hashOfHandle, looksLikeHandle } from "#lib/auth/handle";
import { sessionLimits } from "#lib/auth/limits";
import { sessionEnd } from "#lib/auth/session-end";
import type { OrganizationKind } from "#lib/organizations/kinds";
import { asksSecondStep } from "#lib/second-step/policy";

/** Whoever has given the right password and owes the code of the second step. */
export type Arrival = { tokenHash: string; personId: string; personName: string; email: string };

/**
 * A live sign-in. `actor` is null while no seat is chosen, when the chosen one has ended, and when it
 * asks for a second step that is not set up yet.
 */
export type Session = Arrival & {
  /** When the person last proved who they are. */
  provedAt: Date;
  hasSecondStep: boolean;
  /** Nobody acts from the seat until a second step is set up. */
  owesSecondStep: boolean;
  actor: MemberActor | null;
};

/**
 * The live session behind a cookie's handle, read in one statement, or null: unknown, ended, run out,
 * its person disabled, or the second step still to come. Moves the session's end forward at most once
 * a minute.
 */
export async function findSession(
  handle: string | undefined,
  now = new Date(),
): Promise<Session | null> {
  if (!looksLikeHandle(handle)) return null;
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const row = await readSession(tx, hashOfHandle(handle), now);
    const provedAt = row?.session.provedAt;
    if (!row || !provedAt) return null;
    if (+now - +row.session.lastSeenAt >= sessionLimits.touchEvery) await touch(tx, row, now);
    const owesSecondStep = owes(row);
    const actor = owesSecondStep ? null : actorOf(row, now, provedAt);
    return { ...arrivalOf(row), provedAt, hasSecondStep: row.hasSecondStep, owesSecondStep, actor };
  });
}

/** Whoever stands between the two steps with this handle, or null. */
export async function findArrival(
  handle: string | undefined,
  now = new Date(),
): Promise<Arrival | null> {
  if (!looksLikeHandle(handle)) return null;
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const row = await readSession(tx, hashOfHandle(handle), now);
    return row && !row.session.provedAt ? arrivalOf(row) : null;
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof readSession>>>;

async function readSession(tx: Transaction, tokenHash: string, now: Date) {
  const [row] = await tx
    .select({
      session: sessions,
      hasSecondStep: sql<boolean>`${authenticators.confirmedAt} is not null`,
      person: { id: people.id, name: people.name, email: people.email },
      member: { id: members.id, roles: members.roles },
      organization: {
        id: organizations.id,
        kind: organizations.kind,
        nameZh: organizations.nameZh,
        nameEn: organizations.nameEn,
      },
    })
    .from(sessions)
    .innerJoin(people, and(eq(people.id, sessions.personId), isNull(people.disabledAt)))
    .leftJoin(authenticators, eq(authenticators.personId, people.id))
    .leftJoin(members, and(eq(members.id, sessions.memberId), isNull(members.endedAt)))
    .leftJoin(
      organizations,
      and(eq(organizations.id, members.organizationId), isNull(organizations.closedAt)),
    )
    .where(
      and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt), gt(sessions.expiresAt, now)),
    );
  return row;
}

function arrivalOf({ session, person }: Row): Arrival {
  const { id: personId, name: personName, email } = person;
  return { tokenHash: session.tokenHash, personId, personName, email };
}

function owes({ member, organization, hasSecondStep }: Row): boolean {
  if (!member || !organization || hasSecondStep) return false;
  return asksSecondStep(organization.kind as OrganizationKind);
}

function actorOf({ person, member, organization }: Row, now: Date, provedAt: Date) {
  return member && organization ? actorIn({ person, member, organization }, now, provedAt) : null;
}

async function touch(tx: Transaction, { session, organization }: Row, now: Date) {
  const expiresAt = sessionEnd(session.createdAt, now, organization?.kind);
  await tx
    .update(sessions)
    .set({ lastSeenAt: now, expiresAt })
    .where(eq(sessions.tokenHash, session.tokenHash));
}
