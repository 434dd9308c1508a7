import { getLocale } from "next-intl/server";
import { currentActor } from "#lib/auth/current-actor";
import { partyKinds } from "#lib/organizations/kinds";
import { offerCompletions } from "#lib/queue/offer-completions";
import { problem } from "#lib/web/problem-answer";

export const dynamic = "force-dynamic";

/** What a filter may go on with, `?text=` up to its end, for this reader in this language alone. */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!actor) return problem(401, "sign-in-first");
  if (partyKinds.includes(actor.organizationKind)) return problem(404, "not-found");
  const text = new URL(request.url).searchParams.get("text") ?? "";
  const offered = await offerCompletions(actor, text, await getLocale());
  return Response.json(offered, { headers: { "Cache-Control": "no-store" } });
}
