import { LIMITS } from "#lib/law/limits/limits";
import type { GateFacts, RunningClock } from "#lib/proceedings/gate";
import type { ActionRule, Need, Procedure } from "#lib/proceedings/procedure";

type Circumstances = Omit<GateFacts, "state" | "standing" | "roles">;

/** The circumstances in which nothing but the state and the actor can keep the action closed. */
export function favourableFacts(procedure: Procedure, action: string): Circumstances {
  const rule = procedure.actions[action]!;
  const taken = (rule.needs ?? []).flatMap((need) =>
    need.is === "action-taken" ? [[need.action, 1] as const] : [],
  );
  return {
    authority: null,
    ownershipChangeOpen: false,
    respondentServed: true,
    fastTrack: (rule.needs ?? []).find((need) => need.is === "fast-track")?.state ?? null,
    taken: Object.fromEntries(taken),
    runningClocks: runningClocks(procedure, rule),
    openElsewhere: [],
    takenElsewhere: (rule.needs ?? []).flatMap((need) =>
      need.is === "other-action-taken" ? [`${need.procedure}/${need.action}`] : [],
    ),
  };
}

/** The procedures whose open proceedings keep an action of the table closed. */
export function procedureNeeds(procedure: Procedure): string[] {
  const named = needsOf(procedure).flatMap((need) =>
    need.is === "no-open-proceeding" ? [need.procedure] : [],
  );
  return [...new Set(named)];
}

/** The `procedure/action` of other proceedings that some action of the table waits for. */
export function elsewhereNeeds(procedure: Procedure): string[] {
  const named = needsOf(procedure).flatMap((need) =>
    need.is === "other-action-taken" ? [`${need.procedure}/${need.action}`] : [],
  );
  return [...new Set(named)];
}

function needsOf(procedure: Procedure): Need[] {
  return Object.values(procedure.actions).flatMap((rule) => rule.needs ?? []);
}

/** How many extensions the law in force allows for a clock. */
export function extensionsAllowed(procedure: Procedure, clock: string): number {
  return LIMITS[procedure.clocks[clock]!.limit].at(-1)!.extensions.length;
}

function runningClocks(procedure: Procedure, rule: ActionRule): Record<string, RunningClock> {
  const needs = rule.needs ?? [];
  const mustRun = needs.flatMap((need) =>
    need.is === "clock-running" || need.is === "clock-in-time" ? [need.clock] : [],
  );
  const extended = rule.extends ? [rule.extends.clock] : [];
  return Object.fromEntries(
    [...mustRun, ...extended].map((clock) => [
      clock,
      {
        expired: needs.some((need) => need.is === "clock-ended-or-expired" && need.clock === clock),
        extensionsTaken: rule.extends?.clock === clock ? rule.extends.step : 0,
        extensionsAllowed: extensionsAllowed(procedure, clock),
      },
    ]),
  );
}
