import { z } from "zod";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { withReturn } from "#lib/auth/safe-path";
import { sendSupplement } from "#lib/supplements/send-supplement";
import { type TakenAnswers, takeAnswers } from "#lib/supplements/take-answers";
import { isSameOrigin } from "#lib/web/same-origin";
import { notFound, notOurs } from "../../evidence/answers";
import { postedForm } from "../../evidence/posted-form";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ proceedingId: string }> };

/**
 * `POST /api/supplements/ID`: keeps what is said and brought for each thing asked for and, with
 * `then=send`, ends the answer. Back on the page stands what was kept, and why something was not.
 */
export async function POST(request: Request, { params }: Context) {
  if (!isSameOrigin(request.headers)) return notOurs();
  const id = z.uuid().safeParse((await params).proceedingId).data;
  if (!id) return notFound();
  const page = `/supplements/${id}`;
  const actor = await currentActor();
  if (!actor) return seeOther(withReturn("/sign-in", page));
  try {
    const taken = await takeAnswers(actor, id, postedForm(request));
    const said = newsOf(taken);
    if (taken.fields.get("then") !== "send" || said.problem || said.field)
      return seeOther(`${page}?${new URLSearchParams(said)}`);
    return await send(taken);
  } catch (error) {
    if (error instanceof Refusal) return seeOther(`${page}?problem=${error.key}`);
    // The page says why, if an authority has ended meanwhile.
    if (error instanceof NotSeen) return seeOther(page);
    throw error;
  }

  async function send({ supplement, fields, kept }: TakenAnswers): Promise<Response> {
    try {
      await sendSupplement(actor!, id!, Number(fields.get("version")));
      return seeOther(`/my/cases/${supplement.caseId}?done=1`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const said = { kept: String(kept.length), refused: error.key };
      return seeOther(`${page}?${new URLSearchParams(said)}`);
    }
  }
}

/** Of what was refused the first is told; the rest stands on the page as still open. */
function newsOf({ kept, refused }: TakenAnswers): Record<string, string> {
  const [answer] = refused.filter(({ field }) => field.startsWith("text-"));
  const [file] = refused.filter(({ field }) => !field.startsWith("text-"));
  return {
    ...(kept.length > 0 && { kept: String(kept.length) }),
    ...(file && { problem: file.refusal.key, file: file.fileName }),
    ...(answer && { field: answer.field, why: answer.refusal.fields[answer.field] ?? "" }),
  };
}

function seeOther(path: string) {
  return new Response(null, { status: 303, headers: { Location: path } });
}
