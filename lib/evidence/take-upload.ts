import type { Readable } from "node:stream";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { type AboutFile, aboutOf } from "#lib/evidence/about";
import { addEvidence } from "#lib/evidence/add-evidence";
import { requireSpace } from "#lib/evidence/free-space";
import { type PostedFile, parseUpload } from "#lib/evidence/parse-upload";
import { discardFile, type StoredFile, storeFile } from "#lib/evidence/store";
import { type EvidenceTarget, requireTarget } from "#lib/evidence/target";
import { withoutMetadata } from "#lib/evidence/without-metadata";

export type PostedForm = {
  contentType: string | null;
  /** As the sender claims it, in bytes; 0 when it does not say. */
  contentLength: number;
  body: Readable;
};

export type TakenUpload = {
  added: StoredFile[];
  refused: { fileName: string; refusal: Refusal }[];
};

/**
 * Takes the files of one posted form into a draft or a case. The right to add them is asked before
 * a byte is read. Each file is added or refused by itself; a form that breaks off adds nothing.
 * The form's fields `audience` (in a case), `note` and those of a capture hold for all its files.
 *
 * @param isAnonymous pictures are kept without what tells where and by which device they were taken.
 * @throws NotSeen; Refusal as of `requireTarget`, `parseUpload` and `aboutOf`, `evidence.diskFull` when the
 *   announced bytes do not fit, `evidence.noneChosen` when the form holds no file.
 */
export async function takeUpload(
  actor: MemberActor,
  target: EvidenceTarget,
  form: PostedForm,
  { isAnonymous = false } = {},
): Promise<TakenUpload> {
  await requireTarget(actor, target);
  await requireSpace(form.contentLength);
  const taken: TakenUpload = { added: [], refused: [] };
  const stored: StoredFile[] = [];
  try {
    const fields = await parseUpload(form.body, form.contentType, (file) =>
      orRefused(taken, file.fileName, async () => void stored.push(await store(file, isAnonymous))),
    );
    const about = aboutOf(fields, actor.now);
    // Files end their writing in any order; ids are made in the order of the form.
    stored.sort((a, b) => (a.id < b.id ? -1 : 1));
    await addAll(actor, withAudience(target, fields), stored, about, taken);
  } catch (error) {
    await Promise.all(without(stored, taken.added).map((file) => discardFile(file.storageKey)));
    throw error;
  }
  if (taken.added.length + taken.refused.length === 0) throw new Refusal("evidence.noneChosen");
  return taken;
}

function store({ bytes, fileName }: PostedFile, isAnonymous: boolean) {
  return storeFile(isAnonymous ? withoutMetadata(bytes) : bytes, fileName);
}

async function addAll(
  actor: MemberActor,
  target: EvidenceTarget,
  stored: StoredFile[],
  about: AboutFile,
  taken: TakenUpload,
) {
  for (const file of stored) {
    await orRefused(taken, file.fileName, async () => {
      await addEvidence(actor, target, file, about);
      taken.added.push(file);
    });
  }
  const left = without(stored, taken.added);
  await Promise.all(left.map((file) => discardFile(file.storageKey)));
}

async function orRefused(taken: TakenUpload, fileName: string, work: () => Promise<void>) {
  try {
    await work();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    taken.refused.push({ fileName: String(refusal.values.fileName ?? fileName), refusal });
  }
}

function withAudience(target: EvidenceTarget, fields: Map<string, string>): EvidenceTarget {
  if ("draftId" in target) return target;
  return { ...target, audience: target.audience || fields.get("audience") };
}

function without(all: StoredFile[], some: StoredFile[]) {
  return all.filter((file) => !some.includes(file));
}
