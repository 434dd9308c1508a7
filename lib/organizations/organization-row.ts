import { asc, eq } from "drizzle-orm";
import { organizationChannels, organizations, regions } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import { NotSeen, Refusal } from "#lib/access/refusal";
import type { OrganizationInput } from "#lib/organizations/organization-input";

export type OrganizationRow = typeof organizations.$inferSelect;

/**
 * The organization, locked until the transaction ends.
 * @throws NotSeen when there is none; Refusal `settings.changedMeanwhile` when it is no longer the version
 * that the form was filled in over.
 */
export async function lockOrganization(
  tx: Transaction,
  id: string,
  version?: number,
): Promise<OrganizationRow> {
  const [row] = await tx.select().from(organizations).where(eq(organizations.id, id)).for("update");
  if (!row) throw new NotSeen("organization");
  if (version !== undefined && row.version !== version)
    throw new Refusal("settings.changedMeanwhile");
  return row;
}

/** The keys of the channels that an organization serves, sorted. */
export async function channelsOf(tx: Transaction, organizationId: string): Promise<string[]> {
  const rows = await tx
    .select({ key: organizationChannels.channelKey })
    .from(organizationChannels)
    .where(eq(organizationChannels.organizationId, organizationId))
    .orderBy(asc(organizationChannels.channelKey));
  return rows.map(({ key }) => key);
}

/** Makes the channels of an organization exactly these. */
export async function replaceChannels(tx: Transaction, organizationId: string, keys: string[]) {
  await tx
    .delete(organizationChannels)
    .where(eq(organizationChannels.organizationId, organizationId));
  if (keys.length === 0) return;
  await tx
    .insert(organizationChannels)
    .values(keys.map((channelKey) => ({ organizationId, channelKey })));
}

/** @throws Refusal pointing at the region's field when there is no such region. */
export async function mustBeRegion(tx: Transaction, code: string) {
  const found = await tx
    .select({ code: regions.code })
    .from(regions)
    .where(eq(regions.code, code))
    .limit(1);
  if (!found.length) throw new Refusal("checkAnswers", {}, { regionCode: "settings.choose" });
}

/** @throws Refusal when another organization has this credit code. */
export async function mustBeUnique(tx: Transaction, creditCode: string | null, ownId?: string) {
  if (!creditCode) return;
  const [other] = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.creditCode, creditCode));
  if (other && other.id !== ownId) {
    throw new Refusal("checkAnswers", {}, { creditCode: "settings.creditCodeTaken" });
  }
}

/** What the log of changes keeps of an organization. */
export function organizationFacts(row: OrganizationInput | OrganizationRow, channels: string[]) {
  const { kind, nameZh, nameEn, regionCode, creditCode, documentPrefix, confirmed } = row;
  const { phone, address } = row;
  return {
    kind,
    nameZh,
    nameEn,
    regionCode,
    creditCode,
    documentPrefix,
    phone,
    address,
    confirmed,
    channels: [...channels].sort(),
  };
}
