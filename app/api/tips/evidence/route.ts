import { Refusal } from "#lib/access/refusal";
import { takeUpload } from "#lib/evidence/take-upload";
import { isSameOrigin } from "#lib/web/same-origin";
import { reporterHere } from "#lib/web/tip-cookie";
import { notFound, notOurs, refusedAnswer, uploadAnswer } from "../../evidence/answers";
import { postedForm } from "../../evidence/posted-form";

export const dynamic = "force-dynamic";

/** `POST /api/tips/evidence?back=/path`: files for the tip whose code this browser holds. */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return notOurs();
  const reporter = await reporterHere();
  if (!reporter) return new Response(null, { status: 303, headers: { Location: "/tips" } });
  const { actor, caseId } = reporter;
  try {
    return await uploadAnswer(
      request,
      await takeUpload(actor, { caseId }, postedForm(request), { isAnonymous: true }),
    );
  } catch (error) {
    if (error instanceof Refusal) return refusedAnswer(request, error);
    return notFound(error);
  }
}
