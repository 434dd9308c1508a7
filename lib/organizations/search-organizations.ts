import { and, asc, eq, ilike, inArray, isNotNull, isNull, notInArray, or, sql } from "drizzle-orm";
import { competences, organizations } from "#db/schema/organizations";
import { members } from "#db/schema/people";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { mustKeepSettings } from "#lib/organizations/administration";
import { type OrganizationKind, organizationKinds } from "#lib/organizations/kinds";

/** What an organization can be looked for by, beside its name, kind and region. */
export const organizationStates = [
  "open",
  "unconfirmed",
  "without-members",
  "without-competence",
  "closed",
] as const;

/** Which organizations to list; nothing chosen lists the bodies and leaves the parties out. */
export type OrganizationSearch = {
  text?: string;
  kind?: OrganizationKind;
  region?: string;
  state?: (typeof organizationStates)[number];
  /** The cursor that the page before gave. */
  after?: string;
};

const pageSize = 50;

/**
 * Organizations by kind and region, 50 at a time.
 * @returns the rows and the cursor of the next page, null on the last.
 * @throws NotSeen for anybody but an administrator of a coordination office.
 */
export async function searchOrganizations(actor: MemberActor, search: OrganizationSearch) {
  const rows = await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    return tx
      .select({
        id: organizations.id,
        kind: organizations.kind,
        nameZh: organizations.nameZh,
        nameEn: organizations.nameEn,
        regionCode: organizations.regionCode,
        documentPrefix: organizations.documentPrefix,
        confirmed: organizations.confirmed,
        closedAt: organizations.closedAt,
        members: liveMembers,
      })
      .from(organizations)
      .where(and(matches(search), ofState(search.state ?? "open"), afterCursor(search.after)))
      .orderBy(kindPlace, regionOrNone, asc(organizations.id))
      .limit(pageSize + 1);
  });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return { rows: page, next: rows.length > pageSize && last ? cursorOf(last) : null };
}

const liveMembers = sql<number>`(select count(*)::int from ${members}
  where ${members.organizationId} = ${organizations.id} and ${members.endedAt} is null)`;

function matches({ text, kind, region }: OrganizationSearch) {
  return and(
    kind
      ? eq(organizations.kind, kind)
      : text
        ? undefined
        : notInArray(organizations.kind, ["company", "individual"]),
    region ? eq(organizations.regionCode, region) : undefined,
    text ? or(...textMatches(text)) : undefined,
  );
}

function textMatches(text: string) {
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  // Official names are written with full-width brackets; people type the others.
  const wide = pattern.replaceAll("(", "（").replaceAll(")", "）");
  return [
    ilike(organizations.nameZh, pattern),
    ilike(organizations.nameZh, wide),
    ilike(organizations.nameEn, pattern),
    ilike(organizations.documentPrefix, pattern),
    inArray(organizations.key, [text]),
    eq(organizations.creditCode, text.toUpperCase()),
  ];
}

function ofState(state: NonNullable<OrganizationSearch["state"]>) {
  if (state === "closed") return isNotNull(organizations.closedAt);
  return and(
    isNull(organizations.closedAt),
    state === "unconfirmed" ? eq(organizations.confirmed, false) : undefined,
    state === "without-members" ? sql`${liveMembers} = 0` : undefined,
    state === "without-competence"
      ? sql`not exists (select from ${competences}
          where ${competences.organizationId} = ${organizations.id})`
      : undefined,
  );
}

const kindOrder = Object.keys(organizationKinds);
const kindPlace = sql`array_position(${sql.param(`{${kindOrder}}`)}::text[], ${organizations.kind})`;
const regionOrNone = sql`coalesce(${organizations.regionCode}, '')`;

function cursorOf(row: { kind: string; regionCode: string | null; id: string }): string {
  return [kindOrder.indexOf(row.kind) + 1, row.regionCode ?? "", row.id].join("~");
}

function afterCursor(cursor?: string) {
  const [place, region, id] = cursor?.split("~") ?? [];
  if (!/^\d{1,3}$/.test(place ?? "") || !/^[\da-f-]{36}$/.test(id ?? "")) return undefined;
  return sql`(${kindPlace}, ${regionOrNone}, ${organizations.id})
    > (${Number(place)}::int, ${region ?? ""}::text, ${id}::uuid)`;
}
