import { together } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { procedureOf } from "#lib/procedures/registry";
import { lockProceeding } from "#lib/proceedings/find-proceeding";
import { gate } from "#lib/proceedings/gate";
import { gateFacts } from "#lib/proceedings/gate-facts";
import { letOthersHear } from "#lib/proceedings/let-others-hear";
import { performAction } from "#lib/proceedings/perform-action";
import { type PostedInput, readInput } from "#lib/proceedings/read-input";
import { loadReckoning } from "#lib/proceedings/reckoning";
import { clocksOf } from "#lib/proceedings/stored-clocks";

export type TakeAction = {
  proceedingId: string;
  action: string;
  /** The version of the proceeding that the actor had before their eyes. */
  version: number;
  input: PostedInput;
};

/**
 * Takes one action of a procedure: state, clocks, effects and events in one transaction, with all
 * that follows from it in the case's other proceedings.
 *
 * @throws NotSeen when the proceeding is not the actor's to see.
 * @throws Refusal `cases.stalePage` when somebody acted in between, `closed.<why>` when the gate
 *   says no, `checkAnswers` with the fields to correct.
 */
export async function takeAction(actor: MemberActor, wanted: TakeAction): Promise<void> {
  await acting(actor, async (tx) => {
    const { action } = wanted;
    const { kase, proceeding } = await lockProceeding(tx, actor, wanted.proceedingId);
    if (proceeding.version !== wanted.version) throw new Refusal("cases.stalePage");
    const procedure = procedureOf(proceeding.procedureKey);
    const clocks = clocksOf(tx, [proceeding.id], "running");
    const [facts, running, reckoning] = await together(
      () => gateFacts(tx, actor, proceeding, clocks),
      () => clocks,
      () => loadReckoning(tx),
    );
    const verdict = gate(procedure, action, facts);
    if (!verdict.open) throw new Refusal(`closed.${verdict.because}`);
    const input = readInput(procedure.actions[action]!, wanted.input, actor.now, reckoning);
    const act = { kase, proceeding, procedure, action, running, ...reckoning };
    await performAction(tx, actor, { ...act, input });
    await letOthersHear(tx, actor, act);
  });
}
