import {
  elsewhereNeeds,
  extensionsAllowed,
  favourableFacts,
  procedureNeeds,
} from "#lib/procedures/favourable-facts";
import { type GateFacts, gate, gateByLaw, type RunningClock } from "#lib/proceedings/gate";
import type { Procedure } from "#lib/proceedings/procedure";

/**
 * What else than state and actor keeps actions closed: every single change of the circumstances is
 * tried on every action, and each that closes it makes a line `action | circumstance | because`.
 * What nobody does by hand is judged without an actor.
 */
export function conditionsOf(procedure: Procedure): string[] {
  return Object.entries(procedure.actions).flatMap(([action, rule]) => {
    const who = rule.by[0];
    const judge = who ? gate : gateByLaw;
    const actor = { standing: who?.standing ?? null, roles: who?.roles ?? [] };
    const state = rule.from[0]!;
    const facts: GateFacts = { ...favourableFacts(procedure, action), ...actor, state };
    return changesOf(procedure, action, facts).flatMap(([circumstance, change]) => {
      const verdict = judge(procedure, action, { ...facts, ...change });
      return verdict.open ? [] : [`${action} | ${circumstance} | ${verdict.because}`];
    });
  });
}

type Change = [circumstance: string, change: Partial<GateFacts>];

function changesOf(procedure: Procedure, action: string, facts: GateFacts): Change[] {
  return [
    ...Object.keys(procedure.clocks).flatMap((clock) => clockChanges(procedure, facts, clock)),
    ...Object.keys(procedure.actions).flatMap((other) => takenChanges(facts, other, action)),
    ["respondent not served", { respondentServed: false }],
    ...([null, "requested", "granted", "refused", "withdrawn"] as const).map(
      (fastTrack): Change => [`fast track ${fastTrack ?? "none"}`, { fastTrack }],
    ),
    ...procedureNeeds(procedure).map(
      (open): Change => [`${open} open elsewhere`, { openElsewhere: [open] }],
    ),
    ...elsewhereNeeds(procedure).map((other): Change => {
      const left = facts.takenElsewhere.filter((taken) => taken !== other);
      return [`${other} not taken`, { takenElsewhere: left }];
    }),
  ];
}

function clockChanges(procedure: Procedure, facts: GateFacts, clock: string): Change[] {
  const allowed = extensionsAllowed(procedure, clock);
  const now = facts.runningClocks[clock];
  const runs = (running: Partial<RunningClock>): Partial<GateFacts> => ({
    runningClocks: {
      ...facts.runningClocks,
      [clock]: {
        expired: false,
        extensionsTaken: 0,
        extensionsAllowed: allowed,
        ...now,
        ...running,
      },
    },
  });
  const { [clock]: _gone, ...others } = facts.runningClocks;
  const extended = Array.from(
    { length: allowed + 1 },
    (_, times): Change => [
      `${clock} extended ${times} times`,
      runs({ extensionsTaken: times, expired: now?.expired ?? true }),
    ],
  );
  return [
    [`${clock} not running`, { runningClocks: others }],
    [`${clock} running`, runs({ expired: false })],
    [`${clock} run out`, runs({ expired: true })],
    ...(now ? extended : []),
  ];
}

function takenChanges(facts: GateFacts, other: string, action: string): Change[] {
  return [0, 1].map((times): Change => {
    const name = other === action ? "it" : other;
    return [`${name} taken ${times} times`, { taken: { ...facts.taken, [other]: times } }];
  });
}
