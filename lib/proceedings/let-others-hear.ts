import { and, asc, eq, ne } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import type { LockedCase } from "#lib/cases/record";
import { procedureOf, tables } from "#lib/procedures/registry";
import type { Proceeding } from "#lib/proceedings/find-proceeding";
import { followByLaw } from "#lib/proceedings/follow-by-law";
import type { Procedure } from "#lib/proceedings/procedure";
import type { Reckoning } from "#lib/proceedings/reckoning";

type Said = { proceedingId: string; procedureKey: string; action: string };

/**
 * Lets the case's other open proceedings do what their tables say follows from an action, and from
 * what follows in turn. Each proceeding moves at most once for one action, so that tables which hear
 * each other come to rest after as many steps as the case has proceedings. The events name the
 * organization that acted first and no person: nobody decided what followed.
 */
export async function letOthersHear(
  tx: Transaction,
  actor: Actor,
  first: Reckoning & {
    kase: LockedCase;
    proceeding: Proceeding;
    procedure: Procedure;
    action: string;
  },
): Promise<void> {
  const { kase, calendar, limits, procedure, action, proceeding } = first;
  const moved = new Set([proceeding.id]);
  const waiting: Said[] = [{ proceedingId: proceeding.id, procedureKey: procedure.key, action }];
  for (let said = waiting.shift(); said; said = waiting.shift()) {
    const cause = { is: "action", ...said } as const;
    for (const [hearer, follows] of await hearersOf(tx, kase.id, said)) {
      if (moved.has(hearer.id)) continue;
      const follow = { kase, proceeding: hearer, action: follows, cause, calendar, limits };
      if (!(await followByLaw(tx, actor, follow))) continue;
      moved.add(hearer.id);
      const { id: proceedingId, procedureKey } = hearer;
      waiting.push({ proceedingId, procedureKey, action: follows });
    }
  }
}

/** The other open proceedings whose tables hear it, oldest first, each with its own action. */
async function hearersOf(
  tx: Transaction,
  caseId: string,
  { proceedingId, procedureKey, action }: Said,
): Promise<[Proceeding, string][]> {
  if (!isHeard(`${procedureKey}/${action}`)) return [];
  // Row-level security shows everybody who sees a case all of its proceedings, so that what one
  // body does reaches the others in the same transaction.
  const others = await tx
    .select()
    .from(proceedings)
    .where(
      and(
        eq(proceedings.caseId, caseId),
        ne(proceedings.id, proceedingId),
        ne(proceedings.phase, "closed"),
      ),
    )
    .orderBy(asc(proceedings.openedAt), asc(proceedings.id));
  return others.flatMap((other): [Proceeding, string][] => {
    const follows = procedureOf(other.procedureKey).hears?.[`${procedureKey}/${action}`];
    return follows ? [[other, follows]] : [];
  });
}

/** Most actions are nothing to any other table; then nobody need be asked. */
function isHeard(said: string): boolean {
  return [...tables.values()].some(({ hears }) => hears && said in hears);
}
