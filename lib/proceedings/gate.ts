import type { Role } from "#lib/access/roles";
import {
  type Authority,
  type LackingAuthority,
  lackingFor,
} from "#lib/authorities/lacking-authority";
import type { ActionRule, Need, Procedure, Standing } from "#lib/proceedings/procedure";

/** All that the gate needs to know of an actor and a proceeding. Gathered once, judged purely. */
export type GateFacts = {
  state: string;
  /** How the actor's organization stands to the proceeding; null: it may look but not act. */
  standing: Standing | null;
  roles: readonly Role[];
  /** What an agent may do in the case for its holder; null: the organization acts for itself. */
  authority: Authority;
  /** A transfer of this proceeding is under way: nobody may write until it is answered. */
  ownershipChangeOpen: boolean;
  respondentServed: boolean;
  fastTrack: "requested" | "granted" | "refused" | "withdrawn" | null;
  runningClocks: Readonly<Record<string, RunningClock>>;
  /** How often each action has been taken in this proceeding. */
  taken: Readonly<Record<string, number>>;
  /** The procedures of the case's other proceedings that are open. */
  openElsewhere: readonly string[];
  /** What the case's other proceedings have done, as `procedure/action`. */
  takenElsewhere: readonly string[];
};

/** A limit's extensions are taken in the order of the law, each once. */
export type RunningClock = { expired: boolean; extensionsTaken: number; extensionsAllowed: number };

export type Verdict = { open: true } | { open: false; because: ClosedBecause };

export type ClosedBecause =
  | "unknown-action"
  | "not-in-this-state"
  | "not-yours"
  | "role-missing"
  | LackingAuthority
  | "ownership-change-open"
  | "already-taken"
  | "clock-not-running"
  | "clock-still-running"
  | "time-run-out"
  | "extension-used-up"
  | "earlier-step-missing"
  | "respondent-not-served"
  | "fast-track-state"
  | "other-proceeding-open"
  | "other-step-missing";

/**
 * May this actor take this action now? The one function that draws the buttons, guards the command
 * and fills the API's list. Pure; the same facts always give the same verdict.
 */
export function gate(procedure: Procedure, action: string, facts: GateFacts): Verdict {
  const rule = Object.hasOwn(procedure.actions, action) ? procedure.actions[action] : undefined;
  if (!rule) return closed("unknown-action");
  if (!rule.from.includes(facts.state)) return closed("not-in-this-state");
  const refusedActor = refuseActor(action, rule, facts);
  if (refusedActor) return closed(refusedActor);
  if (facts.ownershipChangeOpen) return closed("ownership-change-open");
  return judgeCircumstances(action, rule, facts);
}

/**
 * May this action follow from a time that has run out, or from what another proceeding did? The same
 * table judges, but for the question who acts; a transfer under way does not hold up the law.
 */
export function gateByLaw(
  procedure: Procedure,
  action: string,
  facts: Omit<GateFacts, ActorFacts>,
): Verdict {
  const rule = Object.hasOwn(procedure.actions, action) ? procedure.actions[action] : undefined;
  if (!rule) return closed("unknown-action");
  if (!rule.from.includes(facts.state)) return closed("not-in-this-state");
  return judgeCircumstances(action, rule, facts);
}

/** The actions open to this actor now, in the order of the table. */
export function openActions(procedure: Procedure, facts: GateFacts): string[] {
  return Object.keys(procedure.actions).filter((action) => gate(procedure, action, facts).open);
}

type ActorFacts = "standing" | "roles" | "authority";
type Circumstances = Omit<GateFacts, ActorFacts | "state" | "ownershipChangeOpen">;

function judgeCircumstances(action: string, rule: ActionRule, facts: Circumstances): Verdict {
  if (rule.atMost !== undefined && (facts.taken[action] ?? 0) >= rule.atMost)
    return closed("already-taken");
  const refusedExtension = refuseExtension(rule, facts);
  if (refusedExtension) return closed(refusedExtension);
  for (const need of rule.needs ?? []) {
    const missing = refuseNeed(need, facts);
    if (missing) return closed(missing);
  }
  return { open: true };
}

function refuseActor(action: string, rule: ActionRule, facts: GateFacts): ClosedBecause | null {
  const mine = rule.by.filter((who) => who.standing === facts.standing);
  if (mine.length === 0) return "not-yours";
  const fits = mine.some(
    (who) => !who.roles || who.roles.some((role) => facts.roles.includes(role)),
  );
  if (!fits) return "role-missing";
  const isParty = facts.standing === "complainant" || facts.standing === "respondent";
  return isParty ? lackingFor(action, facts.authority) : null;
}

function refuseExtension(rule: ActionRule, facts: Circumstances): ClosedBecause | null {
  if (!rule.extends) return null;
  const { clock, step } = rule.extends;
  const running = facts.runningClocks[clock];
  if (!running) return "clock-not-running";
  if (step < running.extensionsTaken || step >= running.extensionsAllowed)
    return "extension-used-up";
  return step > running.extensionsTaken ? "earlier-step-missing" : null;
}

function refuseNeed(need: Need, facts: Circumstances): ClosedBecause | null {
  switch (need.is) {
    case "clock-ended-or-expired": {
      const running = facts.runningClocks[need.clock];
      return running && !running.expired ? "clock-still-running" : null;
    }
    case "clock-not-running":
      return facts.runningClocks[need.clock] ? "clock-still-running" : null;
    case "clock-running":
      return facts.runningClocks[need.clock] ? null : "clock-not-running";
    case "clock-in-time":
      if (!facts.runningClocks[need.clock]) return "clock-not-running";
      return facts.runningClocks[need.clock]?.expired ? "time-run-out" : null;
    case "action-taken":
      return (facts.taken[need.action] ?? 0) > 0 ? null : "earlier-step-missing";
    case "respondent-served":
      return facts.respondentServed ? null : "respondent-not-served";
    case "fast-track":
      return facts.fastTrack === need.state ? null : "fast-track-state";
    case "no-open-proceeding":
      return facts.openElsewhere.includes(need.procedure) ? "other-proceeding-open" : null;
    case "other-action-taken":
      return facts.takenElsewhere.includes(`${need.procedure}/${need.action}`)
        ? null
        : "other-step-missing";
  }
}

function closed(because: ClosedBecause): Verdict {
  return { open: false, because };
}
