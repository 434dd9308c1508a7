import { rm } from "node:fs/promises";
import { join } from "node:path";
import { FileStore } from "@tus/file-store";
import { MemoryLocker, Server } from "@tus/server";
import { z } from "zod";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { requireSpace } from "#lib/evidence/free-space";
import { incomingFolder } from "#lib/evidence/incoming";
import { evidenceMaxBytes } from "#lib/evidence/settings";
import { type EvidenceTarget, requireTarget } from "#lib/evidence/target";
import { uploadsAddress } from "#lib/evidence/uploads-address";

// Two requests of this process never write to one upload at once. Those of two processes may, for as
// long as the one has not seen that its line is cut; both write the same bytes to the same places, and
// the browser's own fingerprint of the file is held against the whole when the upload is finished.
const locker = new MemoryLocker();

const metadata = z.object({
  personId: z.uuid(),
  organizationId: z.uuid(),
  filename: z.string(),
  target: z.string().transform((text) => JSON.parse(text) as EvidenceTarget),
});

/**
 * Speaks tus 1.0 for one actor: bytes come in pieces, and after a cut the sender asks how far they
 * came and goes on from there. Every verb asks anew whether the upload is the actor's own and whether
 * a file may still go where this one is to go. What is unfinished is kept until a day has passed
 * without a byte of it.
 *
 * @param target where a new upload is to go; one that was begun knows it.
 * @param answer the answer to somebody who is refused, in their language.
 */
export function resumableUploads(
  actor: MemberActor,
  target: EvidenceTarget | null,
  answer: (refusal: Refusal) => Promise<{ status_code: number; body: string }>,
): Server {
  const refusing = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      if (error instanceof NotSeen) throw { status_code: 404, body: "Not found.\n" };
      throw error instanceof Refusal ? await answer(error) : error;
    }
  };
  return new Server({
    path: uploadsAddress,
    relativeLocation: true,
    datastore: new FileStore({ directory: incomingFolder() }),
    locker,
    allowedOrigins: [],
    namingFunction: () => newId(),
    getFileIdFromRequest: (_, id) => z.uuid().safeParse(id).data,
    onIncomingRequest: async ({ method }, id) => {
      if (method !== "POST") await refusing(() => requireOwn(actor, id));
    },
    onUploadCreate: async (_, upload) => {
      await refusing(async () => {
        if (!target || upload.size === undefined) throw new NotSeen("upload");
        await requireTarget(actor, target);
        mustFit(upload.size, upload.metadata?.filename ?? "");
        await requireSpace(upload.size);
      });
      const { personId, organizationId } = actor;
      const filename = upload.metadata?.filename ?? "";
      return { metadata: { personId, organizationId, filename, target: JSON.stringify(target) } };
    },
  });
}

function mustFit(sizeBytes: number, fileName: string) {
  const most = evidenceMaxBytes();
  if (sizeBytes > most)
    throw new Refusal("evidence.tooLarge", { fileName, megabytes: Math.floor(most / 1024 ** 2) });
}

export type BegunUpload = {
  /** The absolute path of the bytes as far as they came. */
  path: string;
  /** As the browser named the file. */
  fileName: string;
  target: EvidenceTarget;
  isWhole: boolean;
};

/**
 * An upload that this actor began in this seat.
 * @throws NotSeen for any other; Refusal as of `requireTarget`
 */
export async function requireOwn(actor: MemberActor, id: string): Promise<BegunUpload> {
  const store = new FileStore({ directory: incomingFolder() });
  const upload = await store.getUpload(id).catch(() => null);
  const said = metadata.safeParse(upload?.metadata).data;
  if (!upload || said?.personId !== actor.personId) throw new NotSeen("upload");
  if (said.organizationId !== actor.organizationId) throw new NotSeen("upload");
  await requireTarget(actor, said.target);
  return {
    path: join(incomingFolder(), id),
    fileName: said.filename,
    target: said.target,
    isWhole: upload.offset === upload.size,
  };
}

/** Forgets an upload, with whatever bytes of it still lie there. */
export async function forgetUpload(id: string): Promise<void> {
  for (const name of [id, `${id}.json`]) await rm(join(incomingFolder(), name), { force: true });
}
