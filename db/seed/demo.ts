import { eq } from "drizzle-orm";
import { installation } from "#db/schema/operations";
import { type Cast, gather } from "#db/seed/demo/cast/gather";
import { coordinator } from "#db/seed/demo/plan/advance";
import { scenes as everyScene, type Scene } from "#db/seed/demo/scenes/scenes";
import { type Tale, talesOf } from "#db/seed/demo/scenes/tale";
import { tellBetweenBodies } from "#db/seed/demo/tell/between-bodies";
import { file } from "#db/seed/demo/tell/file";
import { gradeServices } from "#db/seed/demo/tell/grade-services";
import { leaveDrafts } from "#db/seed/demo/tell/leave-drafts";
import { tell } from "#db/seed/demo/tell/tell";
import { inTransaction } from "#db/transaction";
import { systemActor } from "#lib/access/actor";
import { type PlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import { countFigures } from "#lib/open-figures/count-figures";
import { loadCalendar } from "#lib/working-days/load-calendar";

const doneKey = "demo-data";
const begunKey = "demo-data-begun";

/** How many cases are told at the same time: one waits for the disk while another is reckoned. */
const atOnce = 6;

export type SeedDemo = {
  /** The day of the demonstration; every date in it lies relative to this. Now unless given. */
  now?: Date;
  /** For tests: fewer scenes, or other ones. */
  scenes?: readonly Scene[];
};

/**
 * Fills an installation that has the base data with an invented city's cases, all through the
 * commands that users give, each as of the moment in the past when it happened. The same day gives
 * the same cases. Does nothing once it is done; if it was cut off, it goes on where it was, as of
 * the day it began: filings are found by their keys, and how far a case was told stands in its own
 * timeline. Nothing else may work on the installation meanwhile.
 */
export async function seedDemo({ now = new Date(), scenes = everyScene }: SeedDemo = {}) {
  const begun = await begin(now);
  if (begun === null) return;
  const calendar = await inTransaction({ kind: "system" }, loadCalendar);
  const tales = talesOf(scenes, begun, calendar);
  const cast = await gather(bodiesOf(tales), begun);
  const cases = await fileAll(tales, cast);
  await tellAll(tales, cases, cast);
  if (scenes === everyScene) {
    await tellBetweenBodies(tales, cases, cast, begun);
    await gradeServices(cast, begun);
  }
  await leaveDrafts(cast, begun);
  await countFigures(systemActor("figures-count", now));
  await write(doneKey, begun, now);
}

/** The day that the demonstration is relative to, or null when it is there already. */
async function begin(now: Date): Promise<PlainDate | null> {
  if ((await read(doneKey)) !== null) return null;
  await write(begunKey, shanghaiDate(now), now);
  return read(begunKey);
}

/** One after the other, in the order of filing, so that the numbers are in that order, too. */
async function fileAll(tales: readonly Tale[], cast: Cast): Promise<string[]> {
  const cases: string[] = [];
  for (const tale of tales) cases.push(await file(tale, cast));
  return cases;
}

/** Several at a time. When one fails nothing new is begun, and what is under way ends first. */
async function tellAll(tales: readonly Tale[], cases: readonly string[], cast: Cast) {
  const left = [...tales.entries()];
  const teller = async () => {
    for (let next = left.shift(); next; next = left.shift())
      await tell(next[1], cases[next[0]]!, cast).catch((error: unknown) => {
        left.length = 0;
        throw error;
      });
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, teller));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

/** Every body at which something happens. */
function bodiesOf(tales: readonly Tale[]): string[] {
  const keys = tales.flatMap(({ complaint, schedule }) => [
    complaint.lead,
    ...schedule.steps.flatMap(({ step }) => ("to" in step ? [step.to] : [])),
  ]);
  return [...new Set([...keys, coordinator])].sort();
}

async function read(key: string): Promise<string | null> {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(installation).where(eq(installation.key, key)),
  );
  return row ? String(row.value) : null;
}

async function write(key: string, value: string, at: Date): Promise<void> {
  await inTransaction({ kind: "system" }, (tx) =>
    tx.insert(installation).values({ key, value, at }).onConflictDoNothing(),
  );
}
