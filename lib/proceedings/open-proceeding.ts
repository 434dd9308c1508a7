import { grants } from "#db/schema/cases";
import { proceedings } from "#db/schema/proceedings";
import { type Transaction, together } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { NewEvent } from "#lib/cases/event-types";
import type { LockedCase } from "#lib/cases/record";
import { procedureFor } from "#lib/procedures/registry";
import { loadReckoning, type Reckoning } from "#lib/proceedings/reckoning";
import { newClock, type StartedClock, storeClocks } from "#lib/proceedings/start-clocks";

type Opening = {
  competence: string;
  organizationId: string;
  since: Date;
  fastTrack?: boolean;
  reckoning?: Reckoning;
};

/**
 * Opens a proceeding of a case at an organization: its sight of the case, its row, the clocks that
 * the procedure starts at once. The caller locks the case and records the events that come back.
 *
 * @param opening.competence the procedure asked for; general handling runs where it has no table.
 * @param opening.since the moment from which its clocks run.
 * @param opening.reckoning where the caller has read it in this transaction.
 */
export async function openProceeding(
  tx: Transaction,
  actor: Actor,
  kase: LockedCase,
  opening: Opening,
): Promise<{ proceedingId: string; procedureKey: string; events: NewEvent[] }> {
  const procedure = procedureFor(opening.competence);
  const proceedingId = newId();
  const { calendar, limits } = opening.reckoning ?? (await loadReckoning(tx));
  const started = procedure.opening.starts.map((key) =>
    newClock(procedure, key, opening.since, calendar, { limits }),
  );
  const first = earliest(started);
  // Sight of the case comes before what is written to it.
  const [, , clockEvents] = await together(
    () =>
      tx.insert(grants).values({
        id: newId(),
        caseId: kase.id,
        organizationId: opening.organizationId,
        standing: "body",
        scope: "whole",
        cause: "proceeding",
        causeId: proceedingId,
        grantedByOrganizationId: actor.kind === "member" ? actor.organizationId : null,
        startedAt: actor.now,
      }),
    () =>
      tx.insert(proceedings).values({
        id: proceedingId,
        caseId: kase.id,
        procedureKey: procedure.key,
        organizationId: opening.organizationId,
        state: procedure.opening.state,
        phase: procedure.states[procedure.opening.state]?.phase ?? "new",
        fastTrack: opening.fastTrack ?? false,
        dueAt: first?.dueAt,
        dueClockKey: first?.key,
        openedAt: actor.now,
      }),
    () => storeClocks(tx, kase.id, proceedingId, started),
  );
  const opened: NewEvent = {
    type: "proceeding-opened",
    audience: "complainant",
    proceedingId,
    payload: {
      procedureKey: procedure.key,
      organizationId: opening.organizationId,
      state: procedure.opening.state,
    },
  };
  return { proceedingId, procedureKey: procedure.key, events: [opened, ...clockEvents] };
}

function earliest(started: StartedClock[]): StartedClock | undefined {
  return [...started].sort((a, b) => +(a.dueAt ?? 0) - +(b.dueAt ?? 0))[0];
}
