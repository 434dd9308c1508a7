import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { Refusal } from "#lib/access/refusal";
import { takeUpload } from "#lib/evidence/take-upload";
import { isSameOrigin } from "#lib/web/same-origin";
import { reporterHere } from "#lib/web/tip-cookie";
import { notFound, notOurs, refusedAnswer, uploadAnswer } from "../../evidence/answers";

export const dynamic = "force-dynamic";

/** `POST /api/tips/evidence?back=/path`: files for the tip whose code this browser holds. */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return notOurs();
  const reporter = await reporterHere();
  if (!reporter) return new Response(null, { status: 303, headers: { Location: "/tips" } });
  const { actor, caseId } = reporter;
  const { headers, body } = request;
  const form = {
    contentType: headers.get("content-type"),
    contentLength: Number(headers.get("content-length")) || 0,
    body: body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]),
  };
  try {
    return await uploadAnswer(
      request,
      await takeUpload(actor, { caseId }, form, { isAnonymous: true }),
    );
  } catch (error) {
    if (error instanceof Refusal) return refusedAnswer(request, error);
    return notFound(error);
  }
}
