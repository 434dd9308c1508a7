import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { scopeOf } from "#lib/cases/party-case";
import { isCovered } from "#lib/cases/party-scope";
import { type TakeAction, takeAction } from "#lib/proceedings/take-action";

/**
 * Takes an action as a party, or as its agent within the authority.
 * @throws Refusal `rights.outsideAuthority`; otherwise as of `takeAction`.
 */
export async function takePartyAction(
  actor: MemberActor,
  caseId: string,
  wanted: TakeAction,
): Promise<void> {
  const scope = await acting(actor, (tx) => scopeOf(tx, actor, caseId));
  if (!isCovered(wanted.action, scope)) throw new Refusal("rights.outsideAuthority");
  await takeAction(actor, wanted);
}
