"use server";

import { notFound, redirect } from "next/navigation";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { requireActor } from "#lib/auth/current-actor";
import { findAgent } from "#lib/authorities/find-agent";
import { authorityScopes } from "#lib/authorities/scopes";
import { isPlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import { authorityInput, giveAuthority, revokeAuthority } from "#lib/organizations/authorities";
import { typedText } from "#lib/web/form-state";

/** Gives an authority; what does not stand comes back in the page's address. */
export async function give(form: FormData): Promise<never> {
  const actor = await requireActor();
  const typed = typedText(form, "creditCode", "validFrom", "validUntil");
  const scope = Object.keys(authorityScopes).filter((part) => form.getAll("scope").includes(part));
  const back = new URLSearchParams({ ...typed, scope: scope.join(" ") }).toString();
  const today = shanghaiDate(actor.now);
  const isWhole =
    typed.creditCode !== "" &&
    scope.length > 0 &&
    [typed.validFrom, typed.validUntil].every(isPlainDate) &&
    typed.validUntil >= typed.validFrom &&
    typed.validUntil >= today;
  if (!isWhole) redirect(`/authorities/new?${back}&check=1`);
  try {
    const agentOrganizationId = await findAgent(actor, typed.creditCode);
    const { validFrom, validUntil } = typed;
    const input = authorityInput.parse({ agentOrganizationId, scope, validFrom, validUntil });
    await giveAuthority(actor, actor.organizationId, input);
  } catch (thrown) {
    if (thrown instanceof NotSeen) notFound();
    if (!(thrown instanceof Refusal)) throw thrown;
    redirect(`/authorities/new?${back}&problem=${thrown.key}`);
  }
  redirect("/authorities?done=1");
}

export async function revoke(form: FormData): Promise<never> {
  const actor = await requireActor();
  const { id } = typedText(form, "id");
  await revokeAuthority(actor, id).catch((thrown) => {
    if (thrown instanceof NotSeen) notFound();
    throw thrown;
  });
  redirect("/authorities?revoked=1");
}
