import { and, eq, gt, isNull } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { members, people, sessions } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { actorIn, type MemberActor } from "#lib/access/actor";
import { hashOfHandle, looksLikeHandle } from "#lib/auth/handle";
import { sessionLimits } from "#lib/auth/limits";
import { sessionEnd } from "#lib/auth/session-end";

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
    const { id: personId, name: personName, email } = row.person;
    return { tokenHash, personId, personName, email, actor: actorOf(row, now) };
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof readSession>>>;

async function readSession(tx: Transaction, tokenHash: string, now: Date) {
  const [row] = await tx
    .select({
      session: sessions,
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

function actorOf({ person, member, organization }: Row, now: Date): MemberActor | null {
  return member && organization ? actorIn({ person, member, organization }, now) : null;
}

async function touch(tx: Transaction, { session, organization }: Row, now: Date) {
  const expiresAt = sessionEnd(session.createdAt, now, organization?.kind);
  await tx
    .update(sessions)
    .set({ lastSeenAt: now, expiresAt })
    .where(eq(sessions.tokenHash, session.tokenHash));
}
