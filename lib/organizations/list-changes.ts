import { and, desc, eq, lt } from "drizzle-orm";
import { settingChanges } from "#db/schema/operations";
import { people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { type MemberActor, viewerOf } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { reachOf } from "#lib/organizations/administration";
import type { Setting } from "#lib/organizations/record-setting";

const pageSize = 50;

/**
 * Changes of settings, newest first, 50 at a time: all of them for the coordinator's administrator,
 * those made from their own organization for others.
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
      .select({ change: settingChanges, by: people.name })
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
  const page = rows.slice(0, pageSize).map(({ change, by }) => ({ ...change, by }));
  return { rows: page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}
