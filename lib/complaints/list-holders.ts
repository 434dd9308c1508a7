import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { type Holder, holdersFor } from "#lib/complaints/holders-for";

/** In whose name the actor may file; see `holdersFor`. */
export function listHolders(actor: MemberActor): Promise<Holder[]> {
  return acting(actor, (tx) => holdersFor(tx, actor));
}
