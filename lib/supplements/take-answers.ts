import { and, eq, isNull } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { addEvidence } from "#lib/evidence/add-evidence";
import { requireSpace } from "#lib/evidence/free-space";
import { mostFilesAtOnce, type PostedFile, parseUpload } from "#lib/evidence/parse-upload";
import { discardFile, type StoredFile, storeFile } from "#lib/evidence/store";
import type { PostedForm } from "#lib/evidence/take-upload";
import { requireTarget } from "#lib/evidence/target";
import { procedureOf } from "#lib/procedures/registry";
import { answerItem } from "#lib/supplements/answer-item";
import {
  findSupplement,
  type RequestedItem,
  type WholeSupplement,
} from "#lib/supplements/open-supplements";

export type TakenAnswers = {
  supplement: WholeSupplement;
  fields: ReadonlyMap<string, string>;
  /** The numbers of the things whose answer was kept. */
  kept: number[];
  /** Files that were not taken, and answers that say too little, each with its field. */
  refused: { field: string; fileName: string; refusal: Refusal }[];
};

type Posted = {
  fields: Map<string, string>;
  stored: { item: number; file: StoredFile }[];
  refused: TakenAnswers["refused"];
};

/**
 * Keeps what one posted form says and brings for the things a body asked for, each by itself: `text-N`,
 * `files-N`, `lacking-N` when it cannot be brought, and `use-N-ID` for a file that is in the case
 * already. What is untouched is left alone; a file that is refused loses no words.
 * @throws NotSeen; Refusal as of `requireTarget`, `closed.<why>`, `evidence.uploadBroken`.
 */
export async function takeAnswers(
  actor: MemberActor,
  proceedingId: string,
  form: PostedForm,
): Promise<TakenAnswers> {
  const supplement = await findSupplement(actor, proceedingId);
  if (supplement.lacking) throw new Refusal(`closed.${supplement.lacking}`);
  await requireTarget(actor, targetOf(supplement));
  const posted = await read(form, supplement.items.length);
  const { fields, refused } = posted;
  const kept: number[] = [];
  const left = new Set(posted.stored.map(({ file }) => file));
  try {
    for (const item of supplement.items) {
      const added = await addFiles(actor, supplement, item, posted, left);
      const answered = await answer(actor, proceedingId, item, added, posted);
      if (answered) kept.push(item.number);
    }
  } finally {
    await Promise.all([...left].map((file) => discardFile(file.storageKey)));
  }
  return { supplement, fields, kept, refused };
}

async function read(form: PostedForm, items: number): Promise<Posted> {
  const posted: Posted = { fields: new Map(), stored: [], refused: [] };
  const receive = (file: PostedFile) =>
    orRefused(posted, file, async () => {
      const item = Number(/^files-(\d+)$/.exec(file.field)?.[1]);
      if (!(item >= 1 && item <= items)) return;
      await requireSpace(form.contentLength);
      posted.stored.push({ item, file: await storeFile(file.bytes, file.fileName) });
    });
  const most = { fields: posted.fields, mostFields: items * (mostFilesAtOnce + 2) + 20 };
  try {
    await parseUpload(form.body, form.contentType, receive, most);
  } catch (thrown) {
    if (!isTooMany(thrown)) {
      await Promise.all(posted.stored.map(({ file }) => discardFile(file.storageKey)));
      throw thrown;
    }
    posted.refused.push({ field: "", fileName: "", refusal: thrown });
  }
  // Files end their writing in any order; ids are made in the order of the form.
  posted.stored.sort((a, b) => (a.file.id < b.file.id ? -1 : 1));
  return posted;
}

function isTooMany(thrown: unknown): thrown is Refusal {
  return thrown instanceof Refusal && thrown.key === "evidence.tooMany";
}

async function addFiles(
  actor: MemberActor,
  supplement: WholeSupplement,
  { number, asked }: RequestedItem,
  posted: Posted,
  left: Set<StoredFile>,
): Promise<string[]> {
  const ids: string[] = [];
  for (const { file } of posted.stored.filter(({ item }) => item === number)) {
    const { fileName } = file;
    await orRefused(posted, { field: `files-${number}`, fileName }, async () => {
      const known = await knownAs(actor, supplement.caseId, file);
      if (known) return void ids.push(known);
      const note = `补正第${number}项：${asked}`;
      ids.push(await addEvidence(actor, targetOf(supplement), file, { note }));
      left.delete(file);
    });
  }
  return ids;
}

/** The same bytes may answer two things, or lie in the case already. */
async function knownAs(actor: MemberActor, caseId: string, { sha256 }: StoredFile) {
  const [known] = await acting(actor, (tx) =>
    tx
      .select({ id: evidence.id })
      .from(evidence)
      .where(
        and(
          eq(evidence.caseId, caseId),
          eq(evidence.ownerOrganizationId, actor.organizationId),
          eq(evidence.sha256, sha256),
          isNull(evidence.removedAt),
        ),
      ),
  );
  return known?.id;
}

async function answer(
  actor: MemberActor,
  proceedingId: string,
  { number, answer: before }: RequestedItem,
  added: readonly string[],
  { fields, refused }: Posted,
): Promise<boolean> {
  const used = [...fields.keys()].flatMap((name) => {
    const [, item, id] = /^use-(\d+)-([0-9a-f-]{36})$/.exec(name) ?? [];
    return Number(item) === number && id ? [id] : [];
  });
  const files = [...added, ...used];
  const text = fields.get(`text-${number}`) ?? before?.text ?? "";
  const brought = !fields.has(`lacking-${number}`);
  if (!fields.has(`text-${number}`) && files.length === 0) return false;
  if (!text.trim() && brought && files.length === 0 && !before) return false;
  try {
    return await answerItem(actor, proceedingId, { item: number, text, brought, files });
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    refused.push({ field: `text-${number}`, fileName: "", refusal: thrown });
    return false;
  }
}

/** Files of an answer that both sides read are for both; others as of whoever brings them. */
function targetOf({ caseId, procedureKey }: WholeSupplement) {
  const rule = procedureOf(procedureKey).actions["answer-supplement"];
  if (!rule) throw new NotSeen("supplement");
  return { caseId, ...(rule.audience === "parties" && { audience: "parties" }) };
}

async function orRefused(
  { refused }: Pick<Posted, "refused">,
  { field, fileName }: { field: string; fileName: string },
  work: () => Promise<void>,
) {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const name = String(thrown.values.fileName ?? fileName);
    refused.push({ field, fileName: name, refusal: thrown });
  }
}
