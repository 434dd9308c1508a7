import type { Lane } from "#db/seed/demo/plan/lane";
import type { Move } from "#db/seed/demo/plan/moves";
import type { PostedInput } from "#lib/proceedings/read-input";

/** The answers that matter for where a move leads: the deciding one, and how long an extension is. */
export function plainInput(lane: Lane, move: Move): PostedInput {
  const rule = lane.procedure.actions[move.action]!;
  const amount = rule.extends?.amountFrom;
  const field = amount ? rule.input[amount] : undefined;
  if (!amount || field?.kind !== "choice") return move.answers;
  return { [amount]: field.options[0]!, ...move.answers };
}
