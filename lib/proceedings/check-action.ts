import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { procedureOf } from "#lib/procedures/registry";
import { findProceeding } from "#lib/proceedings/find-proceeding";
import { gate } from "#lib/proceedings/gate";
import { gateFacts } from "#lib/proceedings/gate-facts";
import { readInput } from "#lib/proceedings/read-input";
import { loadReckoning } from "#lib/proceedings/reckoning";
import type { TakeAction } from "#lib/proceedings/take-action";

/**
 * Says what `takeAction` would say, without doing it: the page that asks once more before a solemn
 * act is only shown for one that could be done. Changes nothing and promises nothing.
 * @throws NotSeen, or Refusal `cases.stalePage`, `closed.<why>`, `checkAnswers`.
 */
export async function checkAction(actor: MemberActor, wanted: TakeAction): Promise<void> {
  await acting(actor, async (tx) => {
    const proceeding = await findProceeding(tx, actor, wanted.proceedingId);
    if (proceeding.version !== wanted.version) throw new Refusal("cases.stalePage");
    const procedure = procedureOf(proceeding.procedureKey);
    const verdict = gate(procedure, wanted.action, await gateFacts(tx, actor, proceeding));
    if (!verdict.open) throw new Refusal(`closed.${verdict.because}`);
    const rule = procedure.actions[wanted.action]!;
    readInput(rule, wanted.input, actor.now, await loadReckoning(tx));
  });
}
