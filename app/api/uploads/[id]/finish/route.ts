import { Refusal } from "#lib/access/refusal";
import { aboutOf } from "#lib/evidence/about";
import { finishUpload } from "#lib/evidence/finish-upload";
import { notFound, refusedAnswer, uploadAnswer } from "../../../evidence/answers";
import { uploaderOf, uploadId } from "../../answers";

export const dynamic = "force-dynamic";

/**
 * Makes a whole upload evidence. The form tells `sha256` as the browser reckoned it, and `audience`,
 * `note` and the fields of a capture as the plain form does. May be asked again.
 */
export async function POST(request: Request, context: { params: Promise<{ id: string }> }) {
  const actor = await uploaderOf(request);
  if (actor instanceof Response) return actor;
  const id = uploadId.safeParse((await context.params).id).data;
  if (!id) return notFound();
  try {
    const form = await textsOf(request);
    const about = aboutOf(form, actor.now);
    const sha256 = form.get("sha256") ?? null;
    const finished = { about, sha256, audience: form.get("audience") };
    const file = await finishUpload(actor, id, finished);
    return await uploadAnswer(request, { added: [file], refused: [] });
  } catch (error) {
    if (error instanceof Refusal) return refusedAnswer(request, error);
    return notFound(error);
  }
}

const mostBytes = 20_000;

async function textsOf(request: Request): Promise<Map<string, string>> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(announced <= mostBytes)) throw new Refusal("malformed");
  return new Map(new URLSearchParams(await request.text()));
}
