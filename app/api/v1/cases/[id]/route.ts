import { z } from "zod";
import { currentActor } from "#lib/auth/current-actor";
import { caseForApi } from "#lib/cases/case-for-api";
import { orProblem, problem } from "#lib/web/problem-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** A case as the caller's organization sees it. `?before=` pages back through the timeline. */
export async function GET(request: Request, { params }: Context) {
  const actor = await currentActor();
  if (!actor) return problem(401, "sign-in-first");
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) return problem(404, "not-found");
  const before = z.coerce.number().int().positive().optional();
  const asked = new URL(request.url).searchParams.get("before") ?? undefined;
  const wish = before.safeParse(asked);
  if (!wish.success) return problem(422, "malformed", { fields: { before: "malformed" } });
  return orProblem(async () =>
    Response.json(await caseForApi(actor, id, { before: wish.data }), {
      headers: { "Cache-Control": "no-store" },
    }),
  );
}
