import { z } from "zod";
import type { MemberActor } from "#lib/access/actor";
import type { Refusal } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { resumableUploads } from "#lib/evidence/resumable-uploads";
import { targetOf } from "#lib/evidence/target";
import { refusalMessage } from "#lib/web/refusal-message";
import { isSameOrigin } from "#lib/web/same-origin";
import { notOurs, signInFirst } from "../evidence/answers";

/** Hands a request of the tus protocol over for whoever is signed in. */
export async function tusAnswer(request: Request): Promise<Response> {
  const actor = await uploaderOf(request);
  if (actor instanceof Response) return actor;
  const target = targetOf(new URL(request.url).searchParams) ?? null;
  return resumableUploads(actor, target, refused).handleWeb(request);
}

/** Whoever sends a request of our own pages; else the answer to it. */
export async function uploaderOf(request: Request): Promise<MemberActor | Response> {
  if (!isSameOrigin(request.headers)) return notOurs();
  return (await currentActor()) ?? signInFirst(request);
}

export const uploadId = z.uuid();

async function refused(refusal: Refusal) {
  const { summary } = await refusalMessage(refusal);
  return {
    status_code: 422,
    body: JSON.stringify({ error: { key: refusal.key, message: summary } }),
  };
}
