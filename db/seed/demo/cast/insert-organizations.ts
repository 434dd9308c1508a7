import { inArray } from "drizzle-orm";
import { competences, organizationChannels, organizations } from "#db/schema/organizations";
import { agents, demoKey, platform, serviceBodies } from "#db/seed/demo/cast/agents";
import { holders } from "#db/seed/demo/cast/holders";
import { firstDemoSerial, respondentsHere } from "#db/seed/demo/cast/respondents";
import type { Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";
import type { HandledProcedure } from "#lib/organizations/handled-procedures";
import { socialCreditCode } from "#lib/rights/identifiers/social-credit-code";
import type { ChannelKey } from "#lib/routing/vocabulary";

type Party = {
  key: string;
  kind: string;
  nameZh: string;
  nameEn: string;
  region: string;
  creditCode: string | null;
};

/** Adds the invented companies, people, agents and the platform that are not there yet. */
export async function insertOrganizations(tx: Transaction, now: Date): Promise<void> {
  const parties = everyParty();
  await tx
    .insert(organizations)
    .values(
      parties.map(({ region, ...party }) => ({
        ...party,
        id: newId(),
        regionCode: region,
        createdAt: now,
      })),
    )
    .onConflictDoNothing({ target: organizations.key });
  await makeCompetent(tx, platform.key, "platform-notice", "industry-self-discipline");
  for (const { key, handles } of serviceBodies)
    await makeCompetent(tx, key, handles, "legal-service");
}

/** The credit code of an invented party. @throws for a key that no company of them has. */
export function creditCodeOf(key: string): string {
  const code = everyParty().find((party) => party.key === demoKey(key))?.creditCode;
  if (!code) throw new Error(`the demonstration has no credit code for ${key}`);
  return code;
}

function everyParty(): Party[] {
  const own = holders.map((holder, index) => ({ ...holder, serial: 600_000 + index }));
  const others = [...agents, platform, ...serviceBodies].map((one, index) => ({
    ...one,
    serial: 700_000 + index,
  }));
  const complainants = [...own, ...others].map(({ key, kind, nameZh, nameEn, region, serial }) => ({
    key: demoKey(key),
    kind,
    nameZh,
    nameEn,
    region,
    creditCode: kind === "individual" ? null : code(region, serial),
  }));
  const respondents = respondentsHere.map(({ key, kind, name, nameEn, region, creditCode }) => ({
    key,
    kind,
    nameZh: name,
    nameEn,
    region,
    creditCode: creditCode ?? null,
  }));
  return [...complainants, ...respondents];
}

function code(region: string, serial: number): string {
  return socialCreditCode(region.slice(0, 6), firstDemoSerial - 1_000_000 + serial);
}

/** Makes an invented body competent for a procedure in the whole city, in its channel. */
async function makeCompetent(
  tx: Transaction,
  key: string,
  procedureKey: HandledProcedure,
  channelKey: ChannelKey,
) {
  const [row] = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(inArray(organizations.key, [demoKey(key)]));
  const organizationId = row!.id;
  const held = await tx
    .select({ id: competences.id })
    .from(competences)
    .where(inArray(competences.organizationId, [organizationId]));
  if (held.length > 0) return;
  const competence = { organizationId, procedureKey, regionCode: "110000" };
  await tx.insert(competences).values({ id: newId(), ...competence });
  await tx
    .insert(organizationChannels)
    .values({ organizationId, channelKey })
    .onConflictDoNothing();
}
