import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { administers, administersAll } from "#lib/auth/administers";

/**
 * How far an actor's administration reaches. An administrator of a coordination office, or of the
 * organization that was set up first, keeps the settings of the whole installation; one of any other
 * organization only its own members.
 */
export type Reach = "everything" | "own-members" | "nothing";

/** What the admin pages show; the commands behind them ask the same rule. */
export async function reachOf(actor: MemberActor): Promise<Reach> {
  if (!holds(actor, "administrator")) return "nothing";
  return (await acting(actor, (tx) => administersAll(tx, actor))) ? "everything" : "own-members";
}

/** @throws NotSeen unless the actor keeps the settings of the whole installation. */
export async function mustKeepSettings(tx: Transaction, actor: MemberActor): Promise<void> {
  if (!(await administersAll(tx, actor))) throw new NotSeen("settings");
}

/** @throws NotSeen unless the actor may change the seats of this organization. */
export async function mustSeat(tx: Transaction, actor: MemberActor, organizationId: string) {
  if (!(await administers(tx, actor, organizationId))) throw new NotSeen("members");
}
