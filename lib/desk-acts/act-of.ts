import { sql } from "drizzle-orm";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { DeskAct } from "#lib/desk-acts/desk-act";

/** An act of the actor's own with what came of each line that they still see. @throws NotSeen */
export function actOf(actor: MemberActor, id: string): Promise<DeskAct> {
  return acting(actor, async (tx) => {
    const [row] =
      await tx.execute<Stored>(sql`select a.id, a.kind, a.procedure_key as "procedureKey",
        a.action, a.at, a.undone_at as "undoneAt",
        (select coalesce(json_agg(json_build_object('proceedingId', r.proceeding_id,
            'caseId', r.case_id, 'number', c.number, 'title', c.title, 'refused', r.refused,
            'undone', r.undone_at is not null, 'undoRefused', r.undo_refused) order by r.place), '[]')
          from desk_act_rows r join cases c on c.id = r.case_id where r.act_id = a.id) as rows
      from desk_acts a where a.id = ${id} and a.person_id = ${actor.personId}`);
    if (!row) throw new NotSeen("desk act");
    return {
      ...row,
      at: new Date(row.at),
      undoneAt: row.undoneAt === null ? null : new Date(row.undoneAt),
    };
  });
}

type Stored = Omit<DeskAct, "at" | "undoneAt"> & { at: string; undoneAt: string | null };
