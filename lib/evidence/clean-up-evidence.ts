import { readdir, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { and, gt, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { incomingFolder } from "#lib/evidence/incoming";
import { evidenceFolder } from "#lib/evidence/settings";
import { isStorageKey } from "#lib/evidence/storage-key";

const dayMilliseconds = 24 * 60 * 60 * 1000;
const batchSize = 500;

/**
 * Deletes bytes that nothing speaks of: uploads that broke off, bytes whose row was never written,
 * and files taken out of a draft; each only after a day. Bytes of a case are never touched. Runs in
 * bounded batches and may be run again at any time.
 *
 * @returns how many files were deleted.
 * @throws when there are files but not one row of evidence: that is the wrong database.
 */
export async function cleanUpEvidence(actor: SystemActor): Promise<number> {
  const before = new Date(+actor.now - dayMilliseconds);
  let deleted = await deleteIncoming(before);
  let batch: string[] = [];
  for await (const key of oldKeys(before)) {
    batch.push(key);
    if (batch.length < batchSize) continue;
    deleted += await deleteUnspokenFor(actor, batch, before);
    batch = [];
  }
  return deleted + (await deleteUnspokenFor(actor, batch, before));
}

async function deleteIncoming(before: Date): Promise<number> {
  const folder = incomingFolder();
  const names = await namesIn(folder);
  let deleted = 0;
  for (const name of names) {
    // What is known of an upload goes with its bytes, which are younger while it is being sent.
    if (names.includes(name.replace(/\.json$/, "")) && name.endsWith(".json")) continue;
    if (!(await isOlder(join(folder, name), before))) continue;
    for (const one of [name, `${name}.json`]) await rm(join(folder, one), { force: true });
    deleted += 1;
  }
  return deleted;
}

async function* oldKeys(before: Date): AsyncGenerator<string> {
  for (const outer of await namesIn(evidenceFolder())) {
    if (outer === "incoming") continue;
    for (const inner of await namesIn(join(evidenceFolder(), outer))) {
      for (const name of await namesIn(join(evidenceFolder(), outer, inner))) {
        const path = join(evidenceFolder(), outer, inner, name);
        const key = relative(evidenceFolder(), path).replaceAll("\\", "/");
        if (isStorageKey(key) && (await isOlder(path, before))) yield key;
      }
    }
  }
}

async function deleteUnspokenFor(actor: SystemActor, keys: string[], before: Date) {
  if (keys.length === 0) return 0;
  const kept = await keptAmong(actor, keys, before);
  const unspoken = keys.filter((key) => !kept.has(key));
  for (const key of unspoken) await rm(join(evidenceFolder(), key), { force: true });
  return unspoken.length;
}

function keptAmong(actor: SystemActor, keys: string[], before: Date): Promise<Set<string>> {
  return acting(actor, async (tx) => {
    const [any] = await tx.select({ id: evidence.id }).from(evidence).limit(1);
    if (!any) throw new Error("evidence files lie in the folder, but the database knows of none");
    const rows = await tx
      .select({ key: evidence.storageKey })
      .from(evidence)
      .where(
        and(
          inArray(evidence.storageKey, keys),
          or(
            isNull(evidence.removedAt),
            isNotNull(evidence.caseId),
            gt(evidence.removedAt, before),
          ),
        ),
      );
    return new Set(rows.map((row) => row.key));
  });
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
}

async function isOlder(path: string, before: Date): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.mtime < before;
}
