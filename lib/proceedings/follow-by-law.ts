import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import type { ActionCause } from "#lib/cases/event-types";
import type { LockedCase } from "#lib/cases/record";
import { procedureOf } from "#lib/procedures/registry";
import type { Proceeding } from "#lib/proceedings/find-proceeding";
import { gateByLaw } from "#lib/proceedings/gate";
import { gateFacts } from "#lib/proceedings/gate-facts";
import { performAction } from "#lib/proceedings/perform-action";
import type { Reckoning } from "#lib/proceedings/reckoning";
import { clocksOf } from "#lib/proceedings/stored-clocks";

/**
 * Takes an action that follows from something by law, where the table lets it follow: its `from`
 * and its needs are held, a transfer under way does not stop it. The caller holds the case's lock.
 * @returns whether it was taken.
 */
export async function followByLaw(
  tx: Transaction,
  actor: Actor,
  follow: Reckoning & {
    kase: LockedCase;
    proceeding: Proceeding;
    action: string;
    cause: ActionCause;
  },
): Promise<boolean> {
  const procedure = procedureOf(follow.proceeding.procedureKey);
  const running = await clocksOf(tx, [follow.proceeding.id], "running");
  const facts = await gateFacts(tx, actor, follow.proceeding, running);
  if (!gateByLaw(procedure, follow.action, facts).open) return false;
  const input = { facts: {}, texts: {} };
  await performAction(tx, actor, { ...follow, procedure, running, input });
  return true;
}
