import { sql } from "drizzle-orm";
import { z } from "zod";
import { calendarYears } from "#db/schema/rules";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { mustKeepSettings } from "#lib/organizations/administration";
import { mustBeUnchanged } from "#lib/organizations/fingerprint";
import { optionalLine } from "#lib/organizations/read-answers";
import { recordSetting } from "#lib/organizations/record-setting";
import { calendarChanged } from "#lib/working-days/calendar-changed";
import { standingOf } from "#lib/working-days/read-year";

/** A confirmed year names the notice (国务院办公厅…) that announced it. */
export const yearInput = z
  .object({
    status: z.enum(["confirmed", "expected"]),
    notice: optionalLine(120),
    was: z.string(),
  })
  .refine(({ status, notice }) => status === "expected" || notice, {
    path: ["notice"],
    message: "settings.noticeMissing",
  });

/**
 * Marks a year's holidays as announced, or as only expected.
 * @throws NotSeen for anybody who does not keep the installation's settings; Refusal
 * `settings.changedMeanwhile`.
 */
export async function markYear(
  actor: MemberActor,
  year: number,
  { was, ...standing }: z.output<typeof yearInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    // Nothing to lock while the year is not entered; changes of one year wait for each other here.
    await tx.execute(sql`select pg_advisory_xact_lock(7490010, ${year})`);
    const before = await standingOf(tx, year);
    mustBeUnchanged(before, was);
    await tx
      .insert(calendarYears)
      .values({ year, ...standing })
      .onConflictDoUpdate({ target: calendarYears.year, set: standing });
    const after = { year, ...standing };
    await recordSetting(tx, actor, {
      what: "calendar-year",
      targetId: String(year),
      before,
      after,
    });
    await calendarChanged(tx, { from: `${year}-01-01`, to: `${year}-12-31` });
  });
}
