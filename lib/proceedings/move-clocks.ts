import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { parties } from "#db/schema/cases";
import { clockExtensions, clockPauses, clocks } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { NewEvent } from "#lib/cases/event-types";
import { extendClock, nextExtension, pauseClock, resumeClock } from "#lib/clocks/change-clock";
import { type Clock, openPause } from "#lib/clocks/clock";
import { dueOf } from "#lib/clocks/due-date";
import type { Done } from "#lib/proceedings/perform-action";
import { clockFact, newClock, storeClocks } from "#lib/proceedings/start-clocks";
import type { StoredClock } from "#lib/proceedings/stored-clocks";

/** Ends, stops, restarts, lengthens and starts the clocks as the action's row says. */
export async function moveClocks(tx: Transaction, actor: Actor, done: Done): Promise<NewEvent[]> {
  return [
    ...(await endClocks(tx, actor, done)),
    ...(await pauseClocks(tx, actor, done)),
    ...(await resumeClocks(tx, actor, done)),
    ...(await extend(tx, actor, done)),
    ...(await startNewClocks(tx, actor, done)),
  ];
}

/** The clocks that end with an action; a proceeding that closes leaves only remedies running. */
async function endClocks(tx: Transaction, actor: Actor, done: Done): Promise<NewEvent[]> {
  const closes = done.procedure.states[done.to]?.phase === "closed";
  const ended = done.running.filter(
    (stored) =>
      done.rule.ends?.includes(stored.key) ||
      (closes && !done.procedure.clocks[stored.key]?.outlives),
  );
  if (ended.length === 0) return [];
  const outcomeOf = (stored: StoredClock) =>
    done.rule.ends?.includes(stored.key) ? "met" : "cancelled";
  for (const outcome of ["met", "cancelled"]) {
    const ids = ended.filter((stored) => outcomeOf(stored) === outcome).map(({ id }) => id);
    if (ids.length > 0)
      await tx
        .update(clocks)
        .set({ endedAt: actor.now, outcome, pausedSince: null })
        .where(and(inArray(clocks.id, ids), isNull(clocks.endedAt)));
  }
  return ended.map((stored) => ({
    type: "clock-ended",
    audience: audienceOf(done, stored),
    proceedingId: done.proceeding.id,
    payload: { clock: stored.key, clockId: stored.id, outcome: outcomeOf(stored) },
  }));
}

async function pauseClocks(tx: Transaction, actor: Actor, done: Done): Promise<NewEvent[]> {
  const pauses = done.rule.pauses;
  if (!pauses) return [];
  const stopped = done.running.filter(
    (stored) =>
      isNamed(pauses.clocks, done, stored) &&
      !openPause(stored.clock) &&
      (pauses.reason === "suspension" || stored.limit.excludes.includes(pauses.reason)),
  );
  const from = shanghaiDate(actor.now);
  const citation = done.rule.basis[0]!;
  const news: NewEvent[] = [];
  for (const stored of stopped) {
    const paused = pauseClock(stored.clock, stored.limit, {
      from,
      reason: pauses.reason,
      citation,
    });
    await tx.insert(clockPauses).values({
      id: newId(),
      clockId: stored.id,
      caseId: done.kase.id,
      fromOn: from,
      reason: pauses.reason,
      citation,
    });
    news.push(await keepDate(tx, done, stored, paused, "clock-paused", from));
  }
  return news;
}

async function resumeClocks(tx: Transaction, actor: Actor, done: Done): Promise<NewEvent[]> {
  const named = done.rule.resumes;
  if (!named) return [];
  const until = shanghaiDate(actor.now);
  const news: NewEvent[] = [];
  for (const stored of done.running) {
    if (!isNamed(named, done, stored) || !openPause(stored.clock)) continue;
    await tx
      .update(clockPauses)
      .set({ untilOn: until })
      .where(and(eq(clockPauses.clockId, stored.id), isNull(clockPauses.untilOn)));
    news.push(
      await keepDate(tx, done, stored, resumeClock(stored.clock, until), "clock-resumed", null),
    );
  }
  return news;
}

async function extend(tx: Transaction, actor: Actor, done: Done): Promise<NewEvent[]> {
  const wanted = done.rule.extends;
  const stored = wanted && done.running.find((candidate) => candidate.key === wanted.clock);
  if (!wanted || !stored) return [];
  const allowed = nextExtension(stored.clock, stored.limit);
  if (!allowed) throw new Refusal("closed.extension-used-up");
  const asked = wanted.amountFrom ? Number(done.input.facts[wanted.amountFrom]) : allowed.amount;
  const granted = {
    amount: asked ?? 0,
    unit: allowed.unit,
    approvedBy: actor.kind === "member" ? actor.personName : "",
    reason: done.input.texts.reason ?? "",
    at: actor.now,
  };
  const clock = extendClock(stored.clock, stored.limit, granted);
  await tx.insert(clockExtensions).values({
    ...granted,
    id: newId(),
    clockId: stored.id,
    caseId: done.kase.id,
    step: wanted.step,
    citation: allowed.citation,
  });
  return [await keepDate(tx, done, stored, clock, "clock-extended", null)];
}

async function startNewClocks(tx: Transaction, actor: Actor, done: Done): Promise<NewEvent[]> {
  const keys = done.rule.starts ?? [];
  if (keys.length === 0) return [];
  const abroad = await isRespondentAbroad(tx, done.kase.id);
  const { limits } = done;
  const started = keys.map((key) =>
    newClock(done.procedure, key, triggerOf(actor, done), done.calendar, { limits, abroad }),
  );
  return storeClocks(tx, done.kase.id, done.proceeding.id, started);
}

/** A foreign country's code has letters; China's regions have six digits. */
async function isRespondentAbroad(tx: Transaction, caseId: string): Promise<boolean> {
  const abroad = await tx
    .select({ id: parties.id })
    .from(parties)
    .where(
      and(
        eq(parties.caseId, caseId),
        eq(parties.role, "respondent"),
        sql`${parties.regionCode} !~ '^[0-9]'`,
      ),
    );
  return abroad.length > 0;
}

/** The names of the answers that say on which day a limit was triggered. */
const TRIGGER_DAYS = ["servedOn", "takenOn", "signedOn", "docketedOn"] as const;

/** A clock triggered by service runs from the day of service that was entered, not of the entry. */
function triggerOf(actor: Actor, { input }: Done): Date {
  const named = TRIGGER_DAYS.find((name) => typeof input.facts[name] === "string");
  const day = named ? String(input.facts[named]) : shanghaiDate(actor.now);
  return day === shanghaiDate(actor.now) ? actor.now : new Date(`${day}T12:00:00+08:00`);
}

async function keepDate(
  tx: Transaction,
  done: Done,
  stored: StoredClock,
  clock: Clock,
  type: "clock-paused" | "clock-resumed" | "clock-extended",
  pausedSince: string | null,
): Promise<NewEvent> {
  const due = dueOf(clock, done.calendar);
  await tx
    .update(clocks)
    .set({ ...due, pausedSince, expiryRecordedAt: null, remindedAt: null })
    .where(eq(clocks.id, stored.id));
  return {
    type,
    audience: audienceOf(done, stored),
    proceedingId: done.proceeding.id,
    payload: clockFact(stored.key, stored.id, due, stored.limit),
  };
}

function isNamed(named: readonly string[] | "all", done: Done, stored: StoredClock): boolean {
  if (named === "all") return done.procedure.clocks[stored.key]?.binds === "owner";
  return named.includes(stored.key);
}

function audienceOf(done: Done, stored: StoredClock) {
  return done.procedure.clocks[stored.key]?.audience ?? "organizations";
}
