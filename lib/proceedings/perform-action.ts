import { eq } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import { type Transaction, together } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import type { ActionCause, NewEvent } from "#lib/cases/event-types";
import { type LockedCase, record } from "#lib/cases/record";
import { issueNotices } from "#lib/notices/issue-notices";
import { applyEffects } from "#lib/proceedings/apply-effects";
import type { Proceeding } from "#lib/proceedings/find-proceeding";
import { moveClocks } from "#lib/proceedings/move-clocks";
import type { ActionRule, Procedure } from "#lib/proceedings/procedure";
import type { ReadInput } from "#lib/proceedings/read-input";
import type { Reckoning } from "#lib/proceedings/reckoning";
import { refreshDueAt, type StoredClock } from "#lib/proceedings/stored-clocks";

/** An action of a locked case that the gate has let through. */
export type Act = Reckoning & {
  kase: LockedCase;
  proceeding: Proceeding;
  procedure: Procedure;
  action: string;
  /** The clocks of the proceeding that run until then. */
  running: StoredClock[];
  input: ReadInput;
  /** What it follows from by law; absent when somebody took it by hand. */
  cause?: ActionCause;
};

/** An action on its way, with all that its consequences need to know. */
export type Done = Act & { rule: ActionRule; to: string };

/**
 * Changes one proceeding as an action's row says: state, clocks, effects, and the events of it all.
 * The caller holds the case's lock and has asked the gate.
 */
export async function performAction(tx: Transaction, actor: Actor, act: Act): Promise<void> {
  const { kase, proceeding, procedure, input } = act;
  const rule = procedure.actions[act.action]!;
  const to = nextState(rule, input, proceeding);
  const done: Done = { ...act, rule, to };
  const clockEvents = await moveClocks(tx, actor, done);
  const effectEvents = await applyEffects(tx, actor, done);
  await together(
    () => changeState(tx, actor, done),
    () => clockEvents.length > 0 && refreshDueAt(tx, proceeding.id),
    () => record(tx, actor, kase, headline(actor, done), ...effectEvents, ...clockEvents),
  );
  await issueNotices(tx, actor, done, clockEvents);
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
  actor: Actor,
  { proceeding, procedure, rule, to, input }: Done,
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

function outcomeOf(rule: ActionRule, input: ReadInput): string | null {
  if (!rule.outcome) return null;
  return "fixed" in rule.outcome
    ? rule.outcome.fixed
    : String(input.facts[rule.outcome.byAnswer] ?? "");
}

function headline(actor: Actor, done: Done): NewEvent {
  const { cause, rule, proceeding, input } = done;
  const fact = {
    procedureKey: done.procedure.key,
    action: done.action,
    from: proceeding.state,
    to: done.to,
    citations: rule.basis.map(({ law, article }) => ({ law, article })),
  };
  const told = { audience: rule.audience, proceedingId: proceeding.id };
  if (cause)
    return { type: "action-followed", ...told, byItself: true, payload: { ...fact, cause } };
  return {
    type: "action-taken",
    ...told,
    payload: { ...fact, input: input.facts },
    disclosures: { ...input.texts, ...(actor.kind === "member" && { actor: actor.personName }) },
  };
}
