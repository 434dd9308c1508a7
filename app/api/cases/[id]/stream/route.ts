import { z } from "zod";
import { seesCase } from "#lib/timeline/sight-of-changes";
import { streamAnswer } from "../../stream-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** Says `changed` whenever the case changes, for as long as the reader may see it. */
export async function GET(request: Request, { params }: Context) {
  const id = z.uuid().safeParse((await params).id).data;
  if (!id) return new Response("Not found.\n", { status: 404 });
  return streamAnswer(request, {
    maySee: (actor) => seesCase(actor, id),
    concerns: async (_, caseIds) => caseIds.has(id) || caseIds.has(""),
  });
}
