import { currentActor } from "#lib/auth/current-actor";
import { orProblem, problem } from "#lib/web/problem-answer";
import { isSameOrigin } from "#lib/web/same-origin";
import { savePosted } from "../../(public)/file/posted";

export const dynamic = "force-dynamic";

/** More than all fields of a task can hold at their longest. */
const mostBytes = 4 * 1024 ** 2;

/**
 * `POST /api/drafts`: one task of a complaint while it is typed, as its form would post it. A request of
 * its own, because only such a one still leaves when its page is closed.
 */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return problem(403, "not-from-here");
  const actor = await currentActor();
  if (!actor) return problem(401, "sign-in-first");
  if (Number(request.headers.get("content-length")) > mostBytes) return problem(413, "too-large");
  const form = await request.formData();
  return orProblem(async () => Response.json(await savePosted(actor, form)));
}
