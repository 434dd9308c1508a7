import { sql } from "drizzle-orm";
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

/**
 * Every open body but companies and individuals, with the channels it serves and the competences
 * that hold on the day. One statement, ordered by kind and region.
 * @param on a day in Asia/Shanghai; today if not given.
 */
export async function directory(
  tx: Transaction,
  on: PlainDate = shanghaiDate(new Date()),
): Promise<DirectoryEntry[]> {
  const rows = await tx.execute<DirectoryEntry>(sql`
    select o.id, o.key, o.kind, o.name_zh as "nameZh", o.name_en as "nameEn",
      o.region_code as "regionCode",
      coalesce((select array_agg(c.channel_key order by c.channel_key)
        from organization_channels c where c.organization_id = o.id), '{}') as channels,
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
    order by o.kind, o.region_code, o.id`);
  return [...rows];
}
