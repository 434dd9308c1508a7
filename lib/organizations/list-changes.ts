import { and, desc, eq, lt, sql } from "drizzle-orm";
import { settingChanges } from "#db/schema/operations";
import { organizations } from "#db/schema/organizations";
import { members, people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { type MemberActor, viewerOf } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { Setting } from "#lib/auth/record-setting-change";
import { reachOf } from "#lib/organizations/administration";

const pageSize = 50;

/**
 * Changes of settings, newest first, 50 at a time: all of them for those who keep the installation's
 * settings, those made from their own organization for others. With each, who made it and the body
 * and person that it is about, as they are called now.
 * @param before the id that the page before ended with. @throws NotSeen for non-administrators.
 */
export async function listChanges(
  actor: MemberActor,
  { before, what }: { before?: number; what?: Setting } = {},
) {
  const reach = await reachOf(actor);
  if (reach === "nothing") throw new NotSeen("changes");
  // Row-level security shows a member only its own organization's changes.
  const viewer = reach === "everything" ? ({ kind: "system" } as const) : viewerOf(actor);
  const rows = await inTransaction(viewer, (tx) =>
    tx
      .select({ change: settingChanges, by: people.name, body: bodyNamed, person: personNamed })
      .from(settingChanges)
      .leftJoin(people, eq(people.id, settingChanges.personId))
      .where(
        and(
          before ? lt(settingChanges.id, before) : undefined,
          what ? eq(settingChanges.what, what) : undefined,
        ),
      )
      .orderBy(desc(settingChanges.id))
      .limit(pageSize + 1),
  );
  const page = rows
    .slice(0, pageSize)
    .map(({ change, by, body, person }) => ({ ...change, by, body, person }));
  return { rows: page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

const bodyNamed = sql<{ id: string; nameZh: string; nameEn: string } | null>`(
  select json_build_object('id', o.id, 'nameZh', o.name_zh, 'nameEn', o.name_en)
  from ${organizations} o where o.id::text in (${settingChanges.targetId},
    ${settingChanges.after}->>'holderOrganizationId', ${settingChanges.after}->>'organizationId',
    ${settingChanges.before}->>'organizationId')
  limit 1)`;

/** A change of a seat or an account names its person or its seat. */
const personNamed = sql<string | null>`(
  select p.name from people p where ${settingChanges.what} ~ '^(member|person|first|password|second-step|recovery)-' and (
    p.id::text = ${settingChanges.targetId}
    or p.id = (select m.person_id from ${members} m where m.id::text = ${settingChanges.targetId}))
  limit 1)`;
