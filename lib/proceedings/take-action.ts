import { and, eq, sql } from "drizzle-orm";
import { parties } from "#db/schema/cases";
import { proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import type { Calendar } from "#lib/calendar/calendar";
import type { NewEvent } from "#lib/cases/event-types";
import { type LockedCase, record } from "#lib/cases/record";
import { procedureOf } from "#lib/procedures/registry";
import { applyEffects } from "#lib/proceedings/apply-effects";
import { lockProceeding, type Proceeding } from "#lib/proceedings/find-proceeding";
import { gate } from "#lib/proceedings/gate";
import { gateFacts } from "#lib/proceedings/gate-facts";
import { moveClocks } from "#lib/proceedings/move-clocks";
import type { ActionRule, Procedure } from "#lib/proceedings/procedure";
import { type PostedInput, type ReadInput, readInput } from "#lib/proceedings/read-input";
import { clocksOf, refreshDueAt } from "#lib/proceedings/stored-clocks";
import { loadCalendar } from "#lib/working-days/load-calendar";

export type TakeAction = {
  proceedingId: string;
  action: string;
  /** The version of the proceeding that the actor had before their eyes. */
  version: number;
  input: PostedInput;
};

/**
 * Takes one action of a procedure: state, clocks, effects and events in one transaction.
 *
 * @throws NotSeen when the proceeding is not the actor's to see.
 * @throws Refusal `cases.stalePage` when somebody acted in between, `closed.<why>` when the gate
 *   says no, `checkAnswers` with the fields to correct.
 */
export async function takeAction(actor: MemberActor, wanted: TakeAction): Promise<void> {
  await acting(actor, async (tx) => {
    const { kase, proceeding } = await lockProceeding(tx, actor, wanted.proceedingId);
    if (proceeding.version !== wanted.version) throw new Refusal("cases.stalePage");
    const procedure = procedureOf(proceeding.procedureKey);
    const rule = await openRule(tx, actor, proceeding, procedure, wanted.action);
    const calendar = await loadCalendar(tx);
    const input = readInput(rule, wanted.input, actor.now, calendar);
    const to = nextState(rule, input, proceeding);
    await changeState(tx, actor, proceeding, procedure, rule, to, input);
    const done: Done = {
      action: wanted.action,
      kase,
      proceeding,
      procedure,
      rule,
      to,
      input,
      calendar,
      respondentAbroad: await isRespondentAbroad(tx, kase.id),
    };
    const clockEvents = await moveClocks(tx, actor, done);
    const effectEvents = await applyEffects(tx, actor, done);
    await refreshDueAt(tx, proceeding.id);
    await record(tx, actor, kase, actionTaken(actor, done), ...effectEvents, ...clockEvents);
  });
}

/** An action that the gate let through, with all that its consequences need to know. */
export type Done = {
  action: string;
  kase: LockedCase;
  proceeding: Proceeding;
  procedure: Procedure;
  rule: ActionRule;
  to: string;
  input: ReadInput;
  calendar: Calendar;
  respondentAbroad: boolean;
};

async function openRule(
  tx: Transaction,
  actor: MemberActor,
  proceeding: Proceeding,
  procedure: Procedure,
  action: string,
): Promise<ActionRule> {
  const running = await clocksOf(tx, [proceeding.id], "running");
  const facts = await gateFacts(tx, actor, proceeding, running);
  const verdict = gate(procedure, action, facts);
  if (!verdict.open) throw new Refusal(`closed.${verdict.because}`);
  return procedure.actions[action]!;
}

function nextState(rule: ActionRule, input: ReadInput, proceeding: Proceeding): string {
  if (typeof rule.to !== "string")
    return rule.to.states[String(input.facts[rule.to.byAnswer])] ?? proceeding.state;
  if (rule.to === "same") return proceeding.state;
  if (rule.to === "suspended-from") return proceeding.suspendedFrom ?? proceeding.state;
  return rule.to;
}

async function changeState(
  tx: Transaction,
  actor: MemberActor,
  proceeding: Proceeding,
  procedure: Procedure,
  rule: ActionRule,
  to: string,
  input: ReadInput,
) {
  const state = procedure.states[to]!;
  const closes = state.phase === "closed";
  await tx
    .update(proceedings)
    .set({
      state: to,
      phase: state.phase,
      waitsFor: state.waitsFor ?? null,
      suspendedFrom: returnStateOf(procedure, proceeding, to),
      outcome: outcomeOf(rule, input) ?? proceeding.outcome,
      closedAt: closes ? actor.now : null,
      version: proceeding.version + 1,
    })
    .where(eq(proceedings.id, proceeding.id));
}

/** Where a state that leads back (中止 and the like) will return to; kept while it lasts. */
function returnStateOf(procedure: Procedure, proceeding: Proceeding, to: string): string | null {
  const leadsBack = Object.values(procedure.actions).some(
    (rule) => rule.to === "suspended-from" && rule.from.includes(to),
  );
  if (!leadsBack) return null;
  return to === proceeding.state ? proceeding.suspendedFrom : proceeding.state;
}

/** A foreign country's code has letters; China's regions have six digits. */
async function isRespondentAbroad(tx: Transaction, caseId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: parties.id })
    .from(parties)
    .where(
      and(
        eq(parties.caseId, caseId),
        eq(parties.role, "respondent"),
        sql`${parties.regionCode} !~ '^[0-9]'`,
      ),
    );
  return rows.length > 0;
}

function outcomeOf(rule: ActionRule, input: ReadInput): string | null {
  if (!rule.outcome) return null;
  return "fixed" in rule.outcome
    ? rule.outcome.fixed
    : String(input.facts[rule.outcome.byAnswer] ?? "");
}

function actionTaken(actor: MemberActor, done: Done): NewEvent {
  return {
    type: "action-taken",
    audience: done.rule.audience,
    proceedingId: done.proceeding.id,
    payload: {
      procedureKey: done.procedure.key,
      action: done.action,
      from: done.proceeding.state,
      to: done.to,
      input: done.input.facts,
      citations: done.rule.basis.map(({ law, article }) => ({ law, article })),
    },
    disclosures: { ...done.input.texts, actor: actor.personName },
  };
}
