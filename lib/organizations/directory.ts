import { type SQL, sql } from "drizzle-orm";
import { stampOf } from "#db/stamp";
import type { Transaction } from "#db/transaction";
import { type PlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import type { OrganizationKind } from "#lib/organizations/kinds";

/** A body that a case can go to, with what it is competent for. Null: not limited by it. */
export type DirectoryEntry = {
  id: string;
  key: string | null;
  kind: OrganizationKind;
  nameZh: string;
  nameEn: string;
  regionCode: string | null;
  channels: string[];
  competences: {
    procedureKey: string;
    regionCode: string;
    rightKinds: string[] | null;
    fields: string[] | null;
  }[];
};

let last: { stamp: string; entries: readonly DirectoryEntry[] } | undefined;

/**
 * Every open body but companies and individuals, with the channels it serves and the competences
 * that hold on the day, ordered by kind and region. One statement, which sends them only when they are
 * others than the last time. Everybody may read them all, so that they are kept for everybody.
 * @param on a day in Asia/Shanghai; today if not given.
 */
export async function directory(
  tx: Transaction,
  on: PlainDate = shanghaiDate(new Date()),
): Promise<readonly DirectoryEntry[]> {
  const kept = last;
  const [row] = await tx.execute<{ stamp: string; entries: DirectoryEntry[] | null }>(sql`
    with now as (select ${on}::text || '/' || ${stampOf("directory")} as stamp)
    select stamp, case when stamp is distinct from ${kept?.stamp ?? null}
      then (select coalesce(json_agg(entry), '[]') from (${entriesOn(on)}) entry) end as entries from now`);
  const { stamp, entries } = row!;
  if (entries === null) return kept!.entries;
  last = { stamp, entries };
  return entries;
}

function entriesOn(on: PlainDate): SQL {
  return sql`
    select o.id, o.key, o.kind, o.name_zh as "nameZh", o.name_en as "nameEn",
      o.region_code as "regionCode",
      array(select c.channel_key from organization_channels c
        where c.organization_id = o.id order by c.channel_key) as channels,
      coalesce(held.competences, '[]') as competences
    from organizations o
    left join (
      select organization_id, jsonb_agg(jsonb_build_object('procedureKey', procedure_key,
        'regionCode', region_code, 'rightKinds', right_kinds, 'fields', fields)
        order by procedure_key, region_code) as competences
      from competences
      where coalesce(valid_from, ${on}::date) <= ${on}::date
        and coalesce(valid_until, ${on}::date) >= ${on}::date
      group by organization_id
    ) held on held.organization_id = o.id
    where o.closed_at is null and o.kind not in ('company', 'individual')
    order by o.kind, o.region_code, o.id`;
}
