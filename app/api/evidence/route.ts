import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { Refusal } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { takeUpload } from "#lib/evidence/take-upload";
import type { EvidenceTarget } from "#lib/evidence/target";
import { isSameOrigin } from "#lib/web/same-origin";
import { notFound, notOurs, refusedAnswer, signInFirst, uploadAnswer } from "./answers";

export const dynamic = "force-dynamic";

/**
 * `POST /api/evidence?draft=ID` or `?case=ID[&audience=…]`, with `&back=/path` to return to.
 * The target is in the address, so that the right to it is asked before the body is read.
 */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return notOurs();
  const actor = await currentActor();
  if (!actor) return signInFirst(request);
  const target = targetOf(request);
  if (!target) return notFound();
  try {
    return await uploadAnswer(request, await takeUpload(actor, target, formOf(request)));
  } catch (error) {
    if (error instanceof Refusal) return refusedAnswer(request, error);
    return notFound(error);
  }
}

const query = z.union([
  z.object({ draft: z.uuid() }).transform(({ draft }) => ({ draftId: draft })),
  z
    .object({ case: z.uuid(), audience: z.string().optional() })
    .transform(({ case: caseId, audience }) => ({ caseId, audience })),
]);

function targetOf(request: Request): EvidenceTarget | undefined {
  return query.safeParse(Object.fromEntries(new URL(request.url).searchParams)).data;
}

function formOf({ headers, body }: Request) {
  return {
    contentType: headers.get("content-type"),
    contentLength: Number(headers.get("content-length")) || 0,
    body: body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]),
  };
}
