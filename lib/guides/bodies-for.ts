import { channels } from "#db/schema/organizations";
import { inTransaction, type Transaction } from "#db/transaction";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { type DirectoryEntry, directory } from "#lib/organizations/directory";
import type { OrganizationKind } from "#lib/organizations/kinds";
import { generalHandling } from "#lib/procedures/general-handling";
import { procedureFor, procedures } from "#lib/procedures/registry";
import type { Procedure } from "#lib/proceedings/procedure";
import { defaultRules } from "#lib/routing/default-rules";
import { handledProcedureOf } from "#lib/routing/resolve-competent";
import type { Words } from "#lib/words";

/** A body that may handle a procedure, with the place it is in. */
export type GuideBody = { id: string; name: Words; regionCode: string | null };

/** A channel with its procedures; the last group has no channel. */
export type GuideGroup = { channel: { position: number; name: Words } | null; keys: string[] };

/** The bodies that may handle a procedure on the day (Asia/Shanghai), those of the city first. */
export async function bodiesFor(table: Procedure, now: Date): Promise<GuideBody[]> {
  const found = await inTransaction({ kind: "visitor" }, (tx) => directory(tx, shanghaiDate(now)));
  return found
    .filter((body) => handles(body, table.key))
    .map(({ id, nameZh, nameEn, regionCode }) => ({
      id,
      name: { zh: nameZh, en: nameEn },
      regionCode,
    }))
    .sort((a, b) => ((a.regionCode ?? "") < (b.regionCode ?? "") ? -1 : 1));
}

/**
 * Every procedure of its own under one channel, in the order of the channels: the one that the rules
 * name for it, else the one that most of its bodies serve, else that of such bodies elsewhere.
 */
export async function guideGroups(now: Date): Promise<GuideGroup[]> {
  const [bodies, known] = await inTransaction({ kind: "visitor" }, async (tx) => [
    await directory(tx, shanghaiDate(now)),
    await channelsInOrder(tx),
  ]);
  const placed = procedures
    .filter((table) => table !== generalHandling)
    .map((table) => ({ key: table.key, channel: channelOf(table, bodies, known) }));
  const groups = [...known, null].map((channel) => ({
    channel,
    keys: placed.filter((one) => one.channel === channel).map(({ key }) => key),
  }));
  return groups.filter(({ keys }) => keys.length > 0);
}

type Channel = { key: string; position: number; name: Words };

function channelOf(
  table: Procedure,
  bodies: readonly DirectoryEntry[],
  known: readonly Channel[],
): Channel | null {
  const named = channelByRules(table.key) ?? channelMostServed(table.key, bodies);
  const usual = table.ownerKinds.some((kind) => ofLegalService.includes(kind));
  const key = named ?? (usual ? "legal-service" : null);
  return known.find((channel) => channel.key === key) ?? null;
}

const ofLegalService: readonly OrganizationKind[] = ["notary", "appraisal-body", "law-firm"];

function channelByRules(procedure: string): string | undefined {
  const ways = defaultRules.rules
    .flatMap(({ effects }) => effects)
    .flatMap((effect) => (effect.do === "lead" || effect.do === "suggest" ? [effect] : []));
  const isIt = (way: (typeof ways)[number]) =>
    procedureFor(handledProcedureOf(way.procedure) ?? way.procedure).key === procedure;
  return (ways.find((way) => way.do === "lead" && isIt(way)) ?? ways.find(isIt))?.channel;
}

function channelMostServed(procedure: string, bodies: readonly DirectoryEntry[]) {
  const served = new Map<string, number>();
  for (const body of bodies.filter((one) => handles(one, procedure)))
    for (const channel of body.channels) served.set(channel, (served.get(channel) ?? 0) + 1);
  return [...served].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function handles({ competences }: DirectoryEntry, procedure: string): boolean {
  return competences.some(({ procedureKey }) => procedureFor(procedureKey).key === procedure);
}

async function channelsInOrder(tx: Transaction): Promise<Channel[]> {
  const rows = await tx.select().from(channels).orderBy(channels.position);
  return rows.map(({ key, position, nameZh, nameEn }) => ({
    key,
    position,
    name: { zh: nameZh, en: nameEn },
  }));
}
