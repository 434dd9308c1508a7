import { sql } from "drizzle-orm";
import { limitVersions } from "#db/schema/rules";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { Citation } from "#lib/law/laws";
import type { LimitVersion } from "#lib/law/limits/limit-version";
import { isLimitKey, type LimitKey } from "#lib/law/limits/limits";
import type { LimitVersionInput } from "#lib/limit-versions/limit-version-input";
import { loadLimits } from "#lib/limit-versions/load-limits";
import { mustKeepSettings } from "#lib/organizations/administration";
import { recordSetting } from "#lib/organizations/record-setting";

/**
 * Enters a new wording of a limit. Clocks that start on or after its first day run by it; those that
 * run already keep the wording that they began with.
 *
 * @throws NotSeen for anybody who does not keep the installation's settings, and for a limit that
 *   does not exist; Refusal `checkAnswers`: `settings.inThePast` when the first day has passed,
 *   `settings.notLater` when it does not lie after the newest wording's, `settings.extensionCount`,
 *   `settings.hoursAndDays` when hours would be lengthened by days or the other way round.
 */
export async function addLimitVersion(
  actor: MemberActor,
  key: string,
  input: LimitVersionInput,
): Promise<void> {
  if (!isLimitKey(key)) throw new NotSeen("limit");
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    // Nothing to lock while a limit has no wording of its own; additions wait for each other here.
    await tx.execute(sql`select pg_advisory_xact_lock(7490020)`);
    const before = await newestOf(tx, key);
    mustFit(actor, before, input);
    const version = follows(before, input);
    const { validFrom, note } = input;
    await tx.insert(limitVersions).values({
      id: newId(),
      key,
      validFrom,
      version: version as unknown as Record<string, unknown>,
      note,
      enteredByPersonId: actor.personId,
      enteredAt: actor.now,
    });
    await recordSetting(tx, actor, {
      what: "limit-version",
      targetId: key,
      before: told(before),
      after: { ...told(version), note },
    });
  });
}

async function newestOf(tx: Transaction, key: LimitKey): Promise<LimitVersion> {
  return (await loadLimits(tx))[key].at(-1)!;
}

function mustFit(actor: MemberActor, before: LimitVersion, input: LimitVersionInput) {
  const faults: Record<string, string> = {};
  if (input.validFrom <= before.validFrom) faults.validFrom = "settings.notLater";
  if (input.validFrom < shanghaiDate(actor.now)) faults.validFrom = "settings.inThePast";
  if (input.extensions.length !== before.extensions.length)
    faults.extensions = "settings.extensionCount";
  const inHours = before.unit === "hours";
  if (inHours !== (input.unit === "hours") && before.extensions.length > 0)
    faults.unit = "settings.hoursAndDays";
  if (Object.keys(faults).length > 0) throw new Refusal("checkAnswers", {}, faults);
}

function follows(before: LimitVersion, input: LimitVersionInput): LimitVersion {
  const { amount, unit, law, article, confirmed, validFrom } = input;
  const citation: Citation = { law, article: article ?? "", confirmed };
  const extensions = before.extensions.map((extension, step) => ({
    ...extension,
    amount: input.extensions[step] ?? null,
    citation,
  }));
  return { ...before, amount, unit, citation, extensions, validFrom, validTo: null };
}

/** What of a wording an administrator changes. */
function told({ amount, unit, citation, extensions, validFrom }: LimitVersion) {
  const { law, article, confirmed } = citation;
  const lengths = extensions.map((extension) => extension.amount ?? "-").join(", ");
  return {
    amount,
    unit,
    law,
    article,
    confirmed: confirmed ?? true,
    extensions: lengths,
    validFrom,
  };
}
