import type { SystemActor } from "#lib/access/actor";
import { keepCopy } from "#lib/checkpoints/keep-copy";
import { makeCheckpoint } from "#lib/checkpoints/make-checkpoint";

/** Makes checkpoints until every case's head is in the log, and keeps a copy of each elsewhere. */
export async function makeCheckpoints(actor: SystemActor, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const made = await makeCheckpoint(actor);
    if (!made) break;
    await keepCopy(made);
  }
}
