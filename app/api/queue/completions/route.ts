import { getLocale } from "next-intl/server";
import { currentActor } from "#lib/auth/current-actor";
import { partyKinds } from "#lib/organizations/kinds";
import { assignableMembers } from "#lib/proceedings/assignable-members";
import { completeFilter } from "#lib/queue/filter/complete";
import { longestFilter } from "#lib/queue/filter/parse";

import { problem } from "#lib/web/problem-answer";

export const dynamic = "force-dynamic";

/** What a filter may go on with, `?text=` up to its end. Names are of the own organization alone. */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!actor) return problem(401, "sign-in-first");
  if (partyKinds.includes(actor.organizationKind)) return problem(404, "not-found");
  const text = (new URL(request.url).searchParams.get("text") ?? "").slice(0, longestFilter);
  const [language, officers] = await Promise.all([getLocale(), assignableMembers(actor)]);
  const names = officers.map(({ name }) => name);
  return Response.json(completeFilter(text, text.length, language, names), {
    headers: { "Cache-Control": "private, max-age=60" },
  });
}
