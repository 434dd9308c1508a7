import { openLane } from "#db/seed/demo/plan/lane";
import { type Position, withLane } from "#db/seed/demo/plan/position";
import type { Step } from "#db/seed/demo/plan/step";
import { take } from "#db/seed/demo/plan/take";
import type { Calendar } from "#lib/calendar/calendar";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { startClock } from "#lib/clocks/change-clock";
import { dueOf } from "#lib/clocks/due-date";
import { limitOn } from "#lib/law/limits/limits";
import { procedureFor } from "#lib/procedures/registry";
import type { PostedInput } from "#lib/proceedings/read-input";

/** The office that is asked when a proceeding has come back twice. */
export const coordinator = "coordination-office-beijing";

/** Where the case would stand after one more step at that moment. Pure. */
export function advance(
  position: Position,
  step: Step,
  at: Date,
  input: PostedInput,
  days: Calendar,
): Position {
  const { pending } = position;
  switch (step.do) {
    case "act":
      return take(position, { lane: step.lane, action: step.action, at, input }, days);
    case "send": {
      const { kind, lane, to, procedure } = step;
      const dueAt = answerDue(at, days);
      return { ...position, pending: { kind, lane, to, procedure, sentAt: at, dueAt } };
    }
    case "accept":
      return joined({ ...position, pending: null }, pending!, days);
    case "return":
      return returned(position, at);
    case "revoke":
      return { ...position, pending: null };
    case "designate":
      return joined(
        { ...position, pending: null },
        { ...pending!, to: step.to, procedure: step.procedure },
        days,
      );
    default:
      return position;
  }
}

function answerDue(at: Date, days: Calendar): Date | null {
  return dueOf(startClock(limitOn("referral.answer", shanghaiDate(at)), at), days).dueAt;
}

/** The second return of a transfer becomes the coordinator's question; the time runs on. */
function returned(position: Position, at: Date): Position {
  const pending = position.pending!;
  if (pending.kind !== "transfer") return { ...position, pending: null };
  const returns = position.returns + 1;
  if (returns < 2) return { ...position, returns, pending: null };
  const asked = { ...pending, kind: "designate" as const, to: coordinator, sentAt: at };
  return { ...position, returns, pending: asked };
}

type Answered = { kind: string; lane: number; to: string; procedure: string; sentAt: Date };

function joined(position: Position, answered: Answered, days: Calendar): Position {
  const { kind, lane: index, to, procedure, sentAt } = answered;
  const lane = position.lanes[index]!;
  const opened = () => openLane(procedure, to, sentAt, days, lane.owner);
  if (kind === "refer") return { ...position, lanes: [...position.lanes, opened()] };
  if (procedureFor(procedure).key === lane.procedure.key)
    return withLane(position, index, { ...lane, owner: to });
  const left = withLane(position, index, { ...lane, clocks: {} });
  return { ...left, lanes: [...left.lanes, opened()] };
}
