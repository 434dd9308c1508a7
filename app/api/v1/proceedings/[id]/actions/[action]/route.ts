import { z } from "zod";
import { currentActor } from "#lib/auth/current-actor";
import { takeAction } from "#lib/proceedings/take-action";
import { orProblem, problem } from "#lib/web/problem-answer";
import { isSameOrigin } from "#lib/web/same-origin";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string; action: string }> };

const mostBytes = 1_000_000;

const body = z.strictObject({
  version: z.int().min(0),
  input: z.record(z.string().max(100), z.union([z.string(), z.array(z.string()).max(50)])),
});

/** Takes an action of a proceeding by the same command as its page. */
export async function POST(request: Request, { params }: Context) {
  if (!isSameOrigin(request.headers)) return problem(403, "not-from-here");
  const actor = await currentActor();
  if (!actor) return problem(401, "sign-in-first");
  const { id, action } = await params;
  const proceedingId = z.uuid().safeParse(id).data;
  if (!proceedingId) return problem(404, "not-found");
  if (Number(request.headers.get("content-length")) > mostBytes) return problem(413, "too-large");
  const wanted = body.safeParse(await request.json().catch(() => null));
  if (!wanted.success) return problem(422, "malformed", { detail: z.prettifyError(wanted.error) });
  return orProblem(async () => {
    await takeAction(actor, { proceedingId, action, ...wanted.data });
    return new Response(null, { status: 204 });
  });
}
