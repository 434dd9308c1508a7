import { asc, eq } from "drizzle-orm";
import { people } from "#db/schema/people";
import { limitVersions } from "#db/schema/rules";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { LimitVersion } from "#lib/law/limits/limit-version";
import { isLimitKey, LIMITS, type LimitKey } from "#lib/law/limits/limits";
import { loadLimits } from "#lib/limit-versions/load-limits";
import { mustKeepSettings } from "#lib/organizations/administration";

/** A wording of a limit; `entered` tells of one that did not come with the product. */
export type KeptVersion = LimitVersion & {
  entered: { id: string; note: string; by: string; at: Date } | null;
};

export type KeptLimit = { key: LimitKey; versions: KeptVersion[] };

/**
 * Every limit with all its wordings, the oldest first.
 * @throws NotSeen for anybody who does not keep the installation's settings.
 */
export async function listLimits(actor: MemberActor): Promise<KeptLimit[]> {
  return acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    return kept(tx);
  });
}

/** One of them. @throws NotSeen also for a limit that does not exist. */
export async function readLimit(actor: MemberActor, key: string): Promise<KeptLimit> {
  if (!isLimitKey(key)) throw new NotSeen("limit");
  const limits = await listLimits(actor);
  return limits.find((limit) => limit.key === key)!;
}

async function kept(tx: Transaction): Promise<KeptLimit[]> {
  const limits = await loadLimits(tx);
  const rows = await tx
    .select({
      id: limitVersions.id,
      key: limitVersions.key,
      validFrom: limitVersions.validFrom,
      note: limitVersions.note,
      by: people.name,
      at: limitVersions.enteredAt,
    })
    .from(limitVersions)
    .innerJoin(people, eq(people.id, limitVersions.enteredByPersonId))
    .orderBy(asc(limitVersions.enteredAt));
  return (Object.keys(LIMITS) as LimitKey[]).map((key) => ({
    key,
    versions: limits[key].map((version) => {
      const row = rows.find((one) => one.key === key && one.validFrom === version.validFrom);
      return { ...version, entered: row ? { ...row } : null };
    }),
  }));
}
