import { asc, eq } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import type { Cast } from "#db/seed/demo/cast/gather";
import type { Tale } from "#db/seed/demo/scenes/tale";
import { answersOf } from "#db/seed/demo/tell/answers";
import { inTransaction } from "#db/transaction";
import { fileComplaint } from "#lib/complaints/file-complaint";
import { procedureFor } from "#lib/procedures/registry";

/**
 * Files a tale's complaint, or finds the case it made before. @returns the case's id.
 * @throws when the rules lead elsewhere than the tale says.
 */
export async function file(tale: Tale, cast: Cast): Promise<string> {
  const actor = cast.company.actor(tale.filer, ["filer"], tale.key, tale.schedule.start);
  const answers = answersOf(tale, cast);
  const { caseId } = await fileComplaint(actor, { answers, idempotencyKey: tale.key });
  const [opened] = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select({ at: proceedings.organizationId, table: proceedings.procedureKey })
      .from(proceedings)
      .where(eq(proceedings.caseId, caseId))
      .orderBy(asc(proceedings.id))
      .limit(1),
  );
  const { lead, competence } = tale.complaint;
  const table = procedureFor(competence).key;
  // A story that was told to its end may have moved to another body, so only the table is held fast.
  if (opened?.table !== table || !isPlausible(cast.company.key(opened.at), lead, tale))
    throw new Error(`${tale.key}: expected ${lead} (${table}), found ${JSON.stringify(opened)}`);
  return caseId;
}

function isPlausible(found: string, lead: string, { schedule }: Tale): boolean {
  return found === lead || schedule.end.lanes.some(({ owner }) => owner === found);
}
