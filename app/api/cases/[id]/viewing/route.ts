import { z } from "zod";
import { currentActor } from "#lib/auth/current-actor";
import { partyKinds } from "#lib/organizations/kinds";
import { noteViewing } from "#lib/viewings/note-viewing";
import { orProblem, problem } from "#lib/web/problem-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** A page of the desk says that it has the case open, or with `left` that it no longer has. */
export async function POST(request: Request, { params }: Context) {
  const actor = await currentActor();
  if (!actor) return problem(401, "sign-in-first");
  const id = z.uuid().safeParse((await params).id).data;
  if (!id || partyKinds.includes(actor.organizationKind)) return problem(404, "not-found");
  const isLeft = (await request.text()) === "left";
  return orProblem(async () => {
    await noteViewing(actor, id, isLeft ? "left" : "open");
    return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  });
}
