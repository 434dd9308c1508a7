import { cookies } from "next/headers";
import type { MemberActor } from "#lib/access/actor";
import { currentActor } from "#lib/auth/current-actor";
import { findSession } from "#lib/auth/find-session";
import { sessionCookie } from "#lib/auth/session-cookie";
import { changeStream } from "#lib/timeline/change-stream";

/**
 * Answers with a stream of changes for whoever is signed in. The session is read again before every
 * line: signing out, an ended seat or an ended grant closes what is open.
 */
export async function streamAnswer(
  request: Request,
  ask: {
    maySee: (actor: MemberActor) => Promise<boolean>;
    concerns: (actor: MemberActor, caseIds: ReadonlySet<string>) => Promise<boolean>;
  },
): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !(await ask.maySee(actor))) return new Response("Not found.\n", { status: 404 });
  const handle = (await cookies()).get(sessionCookie().name)?.value;
  const stillSees = async () => {
    const now = (await findSession(handle))?.actor;
    return now?.memberId === actor.memberId && ask.maySee(now);
  };
  const stream = changeStream(request.signal, {
    organizationId: actor.organizationId,
    maySee: stillSees,
    concerns: (caseIds) => ask.concerns(actor, caseIds),
  });
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
