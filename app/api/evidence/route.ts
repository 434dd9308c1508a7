import { Refusal } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { takeUpload } from "#lib/evidence/take-upload";
import { targetOf } from "#lib/evidence/target";
import { isSameOrigin } from "#lib/web/same-origin";
import { notFound, notOurs, refusedAnswer, signInFirst, uploadAnswer } from "./answers";
import { postedForm } from "./posted-form";

export const dynamic = "force-dynamic";

/**
 * `POST /api/evidence?draft=ID` or `?case=ID[&audience=…]`, with `&back=/path` to return to.
 * The target is in the address, so that the right to it is asked before the body is read.
 */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return notOurs();
  const actor = await currentActor();
  if (!actor) return signInFirst(request);
  const target = targetOf(new URL(request.url).searchParams);
  if (!target) return notFound();
  try {
    return await uploadAnswer(request, await takeUpload(actor, target, postedForm(request)));
  } catch (error) {
    if (error instanceof Refusal) return refusedAnswer(request, error);
    return notFound(error);
  }
}
