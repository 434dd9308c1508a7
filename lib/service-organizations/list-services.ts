import { sql } from "drizzle-orm";
import { inTransaction } from "#db/transaction";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { type DisclosedConduct, disclosedConduct } from "#lib/disclosed-conduct/disclosed-conduct";
import {
  type Grade,
  serviceKinds as kinds,
  type serviceKinds,
} from "#lib/service-organizations/grades";
import type { Words } from "#lib/words";

export type PublishedGrade = {
  grade: Grade;
  by: Words;
  criteria: string;
  reason: string;
  publishedAt: Date;
  validUntil: string;
};

export type ServiceOrganization = {
  id: string;
  kind: (typeof serviceKinds)[number];
  name: Words;
  region: Words | null;
  phone: string | null;
  address: string | null;
  grades: PublishedGrade[];
  /** What is disclosed of it now. */
  conduct: DisclosedConduct[];
};

/**
 * Every service organization of the installation with the grades that hold on the day (Asia/Shanghai)
 * and its disclosed conduct, by kind and name. Open to everybody.
 */
export async function listServices(now: Date): Promise<ServiceOrganization[]> {
  const [rows, conduct] = await Promise.all([readAll(now), disclosedConduct()]);
  return rows.map((row) => ({
    ...row,
    grades: row.grades.map((grade) => ({ ...grade, publishedAt: new Date(grade.publishedAt) })),
    conduct: conduct.filter(({ organization }) => organization === row.name.zh),
  }));
}

type Row = Omit<ServiceOrganization, "conduct" | "grades"> & {
  grades: (Omit<PublishedGrade, "publishedAt"> & { publishedAt: string })[];
};

async function readAll(now: Date): Promise<Row[]> {
  const today = shanghaiDate(now);
  const rows = await inTransaction({ kind: "visitor" }, (tx) =>
    tx.execute<Row>(sql`
      select o.id, o.kind, o.phone, o.address,
        json_build_object('zh', o.name_zh, 'en', o.name_en) as name,
        (select json_build_object('zh', r.name_zh, 'en', r.name_en) from regions r
          where r.code = o.region_code) as region,
        coalesce((select json_agg(json_build_object('grade', g.grade, 'criteria', g.criteria,
            'reason', g.reason, 'publishedAt', g.published_at, 'validUntil', g.valid_until,
            'by', json_build_object('zh', b.name_zh, 'en', b.name_en)) order by g.published_at desc)
          from service_grades g join organizations b on b.id = g.by_organization_id
          where g.organization_id = o.id and g.ended_at is null
            and g.valid_until >= ${today}), '[]') as grades
      from organizations o
      where o.closed_at is null and o.kind in (${sql.join(
        kinds.map((kind) => sql`${kind}`),
        sql`, `,
      )})
      order by array_position(array[${sql.join(
        kinds.map((kind) => sql`${kind}::text`),
        sql`, `,
      )}], o.kind), o.name_zh, o.id`),
  );
  return [...rows];
}
