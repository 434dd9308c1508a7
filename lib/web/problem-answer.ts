import { NotSeen, Refusal } from "#lib/access/refusal";
import { refusalMessage } from "#lib/web/refusal-message";

/** An answer of the API that says what is wrong (RFC 9457). */
export function problem(
  status: number,
  type: string,
  more: Record<string, unknown> = {},
): Response {
  return Response.json(
    { type: `urn:qiheng:${type}`, status, ...more },
    {
      status,
      headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
    },
  );
}

/**
 * Runs an API call's work. Not seen is 404; an answer to correct is 422 with its fields; any other
 * refusal, a stale version among them, is 409. Anything else that is thrown goes on.
 */
export async function orProblem(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof NotSeen) return problem(404, "not-found");
    if (!(thrown instanceof Refusal)) throw thrown;
    const { summary, fields } = await refusalMessage(thrown);
    const wrong = Object.keys(thrown.fields).length > 0;
    const keys = wrong ? { fields: thrown.fields, messages: fields } : thrown.values;
    return problem(wrong ? 422 : 409, thrown.key, { detail: summary, ...keys });
  }
}
