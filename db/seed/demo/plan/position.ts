import { isClosed, type Lane, runningClocks } from "#db/seed/demo/plan/lane";
import type { Role } from "#lib/access/roles";
import type { GateFacts } from "#lib/proceedings/gate";
import type { Standing } from "#lib/proceedings/procedure";

/** A handshake that waits for its answer. */
export type Pending = {
  kind: "refer" | "transfer" | "designate";
  lane: number;
  to: string;
  procedure: string;
  sentAt: Date;
  dueAt: Date | null;
};

/** Where a whole case would stand after the steps so far. */
export type Position = {
  lanes: readonly Lane[];
  served: boolean;
  fastTrack: GateFacts["fastTrack"];
  pending: Pending | null;
  /** How often a transfer came back; the second time the coordinator is asked. */
  returns: number;
};

/** What the gate would judge by for somebody at a lane. */
export function factsAt(
  position: Position,
  lane: Lane,
  at: Date,
  standing: Standing,
  roles: readonly Role[],
): GateFacts {
  const { pending } = position;
  return {
    state: lane.state,
    standing,
    roles,
    authority: null,
    ownershipChangeOpen:
      pending !== null &&
      pending.kind !== "refer" &&
      position.lanes[pending.lane]?.owner === lane.owner,
    respondentServed: position.served,
    fastTrack: position.fastTrack,
    runningClocks: runningClocks(lane, at),
    taken: lane.taken,
    ...elsewhere(position, lane),
  };
}

/** What the case's other proceedings are and have done. */
export function elsewhere(
  { lanes }: Position,
  lane: Lane,
): Pick<GateFacts, "openElsewhere" | "takenElsewhere"> {
  const others = lanes.filter((other) => other !== lane);
  return {
    openElsewhere: others.flatMap((other) => (isClosed(other) ? [] : [other.procedure.key])),
    takenElsewhere: others.flatMap(({ procedure, taken }) =>
      Object.keys(taken).map((action) => `${procedure.key}/${action}`),
    ),
  };
}

/** The position with one lane put in place of another. */
export function withLane(position: Position, index: number, lane: Lane): Position {
  return { ...position, lanes: position.lanes.with(index, lane) };
}
