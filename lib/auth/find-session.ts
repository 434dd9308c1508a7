import { and, eq, gt, isNull } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { members, people, sessions } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { Role } from "#lib/access/roles";
import { hashOfHandle, looksLikeHandle } from "#lib/auth/handle";
import { sessionLimits } from "#lib/auth/limits";
import { sessionEnd } from "#lib/auth/session-end";
import type { OrganizationKind } from "#lib/organizations/kinds";

/** A live sign-in. `actor` is null while no seat is chosen, or when the chosen one has ended. */
export type Session = {
  tokenHash: string;
  personId: string;
  personName: string;
  email: string;
  actor: MemberActor | null;
};

/**
 * The live session behind a cookie's handle, read in one statement, or null: unknown, ended, run
 * out, or its person disabled. Moves the session's end forward at most once a minute.
 */
export async function findSession(
  handle: string | undefined,
  now = new Date(),
): Promise<Session | null> {
  if (!looksLikeHandle(handle)) return null;
  const tokenHash = hashOfHandle(handle);
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const row = await readSession(tx, tokenHash, now);
    if (!row) return null;
    if (+now - +row.session.lastSeenAt >= sessionLimits.touchEvery) await touch(tx, row, now);
    return { ...row.person, tokenHash, actor: actorOf(row, now) };
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof readSession>>>;

async function readSession(tx: Transaction, tokenHash: string, now: Date) {
  const [row] = await tx
    .select({
      session: sessions,
      person: { personId: people.id, personName: people.name, email: people.email },
      seat: { id: members.id, roles: members.roles },
      organization: {
        id: organizations.id,
        kind: organizations.kind,
        zh: organizations.nameZh,
        en: organizations.nameEn,
      },
    })
    .from(sessions)
    .innerJoin(people, and(eq(people.id, sessions.personId), isNull(people.disabledAt)))
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

function actorOf({ person, seat, organization }: Row, now: Date): MemberActor | null {
  if (!seat || !organization) return null;
  return {
    kind: "member",
    personId: person.personId,
    personName: person.personName,
    memberId: seat.id,
    organizationId: organization.id,
    organizationKind: organization.kind as OrganizationKind,
    organizationName: { zh: organization.zh, en: organization.en },
    roles: seat.roles as Role[],
    now,
  };
}

async function touch(tx: Transaction, { session, organization }: Row, now: Date) {
  const expiresAt = sessionEnd(session.createdAt, now, organization?.kind);
  await tx
    .update(sessions)
    .set({ lastSeenAt: now, expiresAt })
    .where(eq(sessions.tokenHash, session.tokenHash));
}
