import { sql } from "drizzle-orm";
import { arrayOf } from "#db/array-of";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { type ActKind, actorRefusal, mostAtOnce } from "#lib/desk-acts/desk-act";
import { procedureOf } from "#lib/procedures/registry";
import { type GateFacts, gate, openActions } from "#lib/proceedings/gate";
import { gateFacts } from "#lib/proceedings/gate-facts";
import { clocksOf } from "#lib/proceedings/stored-clocks";
import { snoozeRefusal } from "#lib/snoozes/snooze-gate";

/** A line that was chosen, as it stands now. */
export type ChosenRow = {
  proceedingId: string;
  caseId: string;
  organizationId: string;
  number: string;
  title: string;
  procedureKey: string;
  state: string;
  phase: string;
  dueAt: Date | null;
  version: number;
  assigneeId: string | null;
  assignee: string | null;
};

/** The same with what would come of it: `refused` is a key of the refusals. */
export type PlannedRow = ChosenRow & { refused: string | null };

/** An action that is open for some of the chosen lines. */
export type OfferedStep = { procedureKey: string; action: string; solemn: boolean; open: number };

/** The chosen lines as the actor sees them, by due date; others are left out. */
export function chosenRows(actor: MemberActor, ids: readonly string[]): Promise<ChosenRow[]> {
  return acting(actor, (tx) => load(tx, actor, ids));
}

/**
 * What would come of an act, line by line, by the gate and the conditions that the commands ask
 * again. Changes nothing and promises nothing: somebody may act in between.
 */
export function planAct(
  actor: MemberActor,
  act: { kind: Exclude<ActKind, "step"> } | { kind: "step"; procedureKey: string; action: string },
  ids: readonly string[],
): Promise<PlannedRow[]> {
  return acting(actor, async (tx) => {
    const rows = await load(tx, actor, ids);
    if (act.kind !== "step")
      return rows.map((row) => ({ ...row, refused: refusalOf(act.kind, actor, row) }));
    const facts = await factsOf(tx, actor, rows);
    return rows.map((row) => ({ ...row, refused: stepRefusal(act, row, facts.get(row)!) }));
  });
}

/** The steps that are open for at least one of the chosen lines, those open for most of them first. */
export function offeredSteps(actor: MemberActor, ids: readonly string[]): Promise<OfferedStep[]> {
  return acting(actor, async (tx) => {
    const rows = await load(tx, actor, ids);
    const facts = await factsOf(tx, actor, rows);
    const offered = new Map<string, OfferedStep>();
    for (const row of rows) {
      const { procedureKey } = row;
      const procedure = procedureOf(procedureKey);
      for (const action of openActions(procedure, facts.get(row)!)) {
        const solemn = procedure.actions[action]?.solemn ?? false;
        const known = offered.get(`${procedureKey}/${action}`);
        const open = (known?.open ?? 0) + 1;
        offered.set(`${procedureKey}/${action}`, { procedureKey, action, solemn, open });
      }
    }
    return [...offered.values()].sort((a, b) => b.open - a.open);
  });
}

async function load(tx: Transaction, actor: MemberActor, ids: readonly string[]) {
  const wanted = arrayOf("uuid", ids.slice(0, mostAtOnce));
  const rows = await tx.execute<Stored>(sql`select p.id as "proceedingId", p.case_id as "caseId",
      p.organization_id as "organizationId", c.number, c.title, p.procedure_key as "procedureKey",
      p.state, p.phase, p.due_at as "dueAt", p.version, p.assignee_member_id as "assigneeId",
      who.name as assignee
    from proceedings p join cases c on c.id = p.case_id
    left join members m on m.id = p.assignee_member_id left join people who on who.id = m.person_id
    where p.id = any (${wanted}) and p.organization_id = ${actor.organizationId}
    order by p.due_at, p.id`);
  return rows.map((row) => ({ ...row, dueAt: row.dueAt === null ? null : new Date(row.dueAt) }));
}

type Stored = Omit<ChosenRow, "dueAt"> & { dueAt: string | null };

function refusalOf(kind: ActKind, actor: MemberActor, row: ChosenRow): string | null {
  const refused = actorRefusal(actor);
  if (refused) return refused;
  if (kind === "snooze") return snoozeRefusal(row, actor);
  return row.phase === "closed" ? (whenClosed[kind] ?? null) : null;
}

const whenClosed: Partial<Record<ActKind, string>> = {
  duplicate: "linkedCases.notHandled",
  refer: "cases.proceedingClosed",
};

function stepRefusal(
  act: { procedureKey: string; action: string },
  row: ChosenRow,
  facts: GateFacts,
): string | null {
  if (row.procedureKey !== act.procedureKey) return "deskActs.otherProcedure";
  const verdict = gate(procedureOf(row.procedureKey), act.action, facts);
  return verdict.open ? null : `closed.${verdict.because}`;
}

async function factsOf(tx: Transaction, actor: MemberActor, rows: readonly ChosenRow[]) {
  const ids = rows.map(({ proceedingId }) => proceedingId);
  const clocks = ids.length > 0 ? await clocksOf(tx, ids, "running") : [];
  const pairs = rows.map(async (row) => {
    const own = clocks.filter((clock) => clock.proceedingId === row.proceedingId);
    const proceeding = { ...row, id: row.proceedingId };
    return [row, await gateFacts(tx, actor, proceeding, own)] as const;
  });
  return new Map(await Promise.all(pairs));
}
