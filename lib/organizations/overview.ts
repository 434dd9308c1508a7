import { sql } from "drizzle-orm";
import { inTransaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { mustKeepSettings } from "#lib/organizations/administration";

/** What an installation holds, and what is waiting for its administrator. */
export type Overview = {
  bodies: number;
  unconfirmed: number;
  withoutMembers: number;
  withoutCompetence: number;
  unconfirmedParks: number;
  people: number;
  rulesVersion: number;
  lastChange: Date | null;
  /** The next year, and whether its holidays are announced and entered. */
  nextYear: { year: number; confirmed: boolean };
};

/** One statement. @throws NotSeen for anybody who does not keep the installation's settings. */
export async function overview(actor: MemberActor): Promise<Overview> {
  const year = Number(shanghaiDate(actor.now).slice(0, 4)) + 1;
  return inTransaction({ kind: "system" }, async (tx) => {
    await mustKeepSettings(tx, actor);
    const [row] = await tx.execute<Counted>(sql`
      with bodies as (select id, confirmed from organizations
        where closed_at is null and kind not in ('company', 'individual'))
      select
        (select count(*)::int from bodies) as bodies,
        (select count(*)::int from bodies where not confirmed) as unconfirmed,
        (select count(*)::int from bodies b where not exists (select from members m
          where m.organization_id = b.id and m.ended_at is null)) as "withoutMembers",
        (select count(*)::int from bodies b where not exists (select from competences c
          where c.organization_id = b.id)) as "withoutCompetence",
        (select count(*)::int from parks where not confirmed) as "unconfirmedParks",
        (select count(*)::int from members where ended_at is null) as people,
        (select coalesce(max(version), 0) from routing_rule_sets) as "rulesVersion",
        (select max(at)::text from setting_changes) as "lastChange",
        exists (select from calendar_years where year = ${year} and status = 'confirmed')
          as "nextConfirmed"`);
    if (!row) throw new Error("The overview counts nothing.");
    const { lastChange, nextConfirmed, ...counts } = row;
    return {
      ...counts,
      lastChange: lastChange ? new Date(lastChange) : null,
      nextYear: { year, confirmed: nextConfirmed },
    };
  });
}

type Counted = Omit<Overview, "lastChange" | "nextYear"> & {
  lastChange: string | null;
  nextConfirmed: boolean;
};
