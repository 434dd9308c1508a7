import { checkpointNote } from "#lib/checkpoints/checkpoints-of";
import { orProblem } from "#lib/web/problem-answer";

/** A checkpoint's signed note as it was made, for whoever keeps a copy; nobody is asked to sign in. */
export function noteAnswer(size?: number): Promise<Response> {
  return orProblem(async () => {
    const note = await checkpointNote(size);
    return new Response(note, {
      headers: {
        "Content-Type": "text/plain; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  });
}
