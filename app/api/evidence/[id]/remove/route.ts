import { z } from "zod";
import { Refusal } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { removeDraftEvidence } from "#lib/evidence/draft-evidence";
import { isSameOrigin } from "#lib/web/same-origin";
import { backTo, notFound, notOurs, refusedAnswer, signInFirst } from "../../answers";

/** Takes a file out of a draft: `POST …/remove?back=/path`, from a plain form. */
export async function POST(request: Request, context: { params: Promise<{ id: string }> }) {
  if (!isSameOrigin(request.headers)) return notOurs();
  const actor = await currentActor();
  if (!actor) return signInFirst(request);
  const id = z.uuid().safeParse((await context.params).id).data;
  if (!id) return notFound();
  try {
    await removeDraftEvidence(actor, id);
    return backTo(request, { removed: "1" });
  } catch (error) {
    if (error instanceof Refusal) return refusedAnswer(request, error);
    return notFound(error);
  }
}
