import { and, eq, or } from "drizzle-orm";
import { accessAnswers } from "#db/schema/access-requests";
import type { Transaction } from "#db/transaction";
import type { Actor, MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import {
  type AccessAction,
  type AccessFacts,
  type AccessState,
  openAccessActions,
} from "#lib/access-requests/access-gate";

export type AccessAnswer = typeof accessAnswers.$inferSelect;

/** What was asked of a holder, as it or the asking body sees it; locked. @throws NotSeen */
export async function lockAnswer(
  tx: Transaction,
  actor: Actor,
  answerId: string,
): Promise<AccessAnswer> {
  const own =
    actor.kind === "system"
      ? undefined
      : or(
          eq(accessAnswers.holderOrganizationId, actor.organizationId),
          eq(accessAnswers.fromOrganizationId, actor.organizationId),
        );
  const [row] = await tx
    .select()
    .from(accessAnswers)
    .where(and(eq(accessAnswers.id, answerId), own))
    .for("update");
  if (!row) throw new NotSeen("access request");
  return row;
}

/** What the gate judges by. */
export function accessFacts(
  actor: MemberActor,
  answer: Pick<AccessAnswer, "state" | "holderOrganizationId" | "fromOrganizationId">,
): AccessFacts {
  const { state, holderOrganizationId, fromOrganizationId } = answer;
  const asks = fromOrganizationId === actor.organizationId ? "asker" : "neither";
  const side = holderOrganizationId === actor.organizationId ? "holder" : asks;
  return { state: state as AccessState, side, roles: actor.roles };
}

/** @throws Refusal `cases.stalePage`, `access.closed` */
export function assertAccessOpen(
  actor: MemberActor,
  answer: AccessAnswer,
  action: AccessAction,
  version: number,
): void {
  if (answer.version !== version) throw new Refusal("cases.stalePage");
  if (!openAccessActions(accessFacts(actor, answer)).includes(action))
    throw new Refusal("access.closed");
}
