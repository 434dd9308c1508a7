import type { Cast } from "#db/seed/demo/cast/gather";
import type { Tale } from "#db/seed/demo/scenes/tale";
import { answersOf } from "#db/seed/demo/tell/answers";
import { fileComplaint } from "#lib/complaints/file-complaint";

/** Files a tale's complaint, or finds the case it made before. @returns the case's id. */
export async function file(tale: Tale, cast: Cast): Promise<string> {
  const actor = cast.company.actor(tale.filer, ["filer"], tale.key, tale.schedule.start);
  const answers = answersOf(tale, cast);
  const { caseId } = await fileComplaint(actor, { answers, idempotencyKey: tale.key });
  return caseId;
}
