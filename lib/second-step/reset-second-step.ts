import { eq } from "drizzle-orm";
import { z } from "zod";
import { people } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { mustAdministerPerson } from "#lib/auth/administers";
import { answers } from "#lib/auth/answers";
import { checked } from "#lib/auth/checked";
import { endSessionsOf } from "#lib/auth/end-sessions";
import { recordSettingChange } from "#lib/auth/record-setting-change";
import { mustBeProvedLately } from "#lib/second-step/proved-lately";
import { takeAway } from "#lib/second-step/take-away";

const input = z.strictObject({ personId: answers.id });

/**
 * Takes away the second step of somebody who lost phone and recovery codes; every sign-in of theirs
 * ends. For administrators of every organization in which the person sits.
 * @throws NotSeen; Refusal `auth.notAdministrator`, `secondStep.none`, `secondStep.proveAgain`.
 */
export async function resetSecondStep(
  actor: MemberActor,
  raw: z.input<typeof input>,
): Promise<void> {
  const { personId } = checked(input, raw);
  await acting(actor, async (tx) => {
    const [person] = await tx.select().from(people).where(eq(people.id, personId)).for("update");
    if (!person) throw new NotSeen("person");
    await mustAdministerPerson(tx, actor, personId);
    mustBeProvedLately(actor, actor.now);
    if (!(await reset(tx, personId, actor, actor.now))) throw new Refusal("secondStep.none");
  });
}

/**
 * The same by whoever runs the installation, where no administrator can: written down in the person's
 * own name. @returns whether there was one in use.
 */
export function resetByOperator(email: string, now = new Date()): Promise<boolean> {
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const [person] = await tx
      .select({ id: people.id })
      .from(people)
      .where(eq(people.email, email.trim().toLowerCase()))
      .for("update");
    if (!person) return false;
    return reset(tx, person.id, { personId: person.id, organizationId: null }, now);
  });
}

type By = { personId: string; organizationId: string | null };

async function reset(tx: Transaction, personId: string, by: By, now: Date): Promise<boolean> {
  if (!(await takeAway(tx, personId))) return false;
  await endSessionsOf(tx, personId, now);
  await recordSettingChange(tx, by, { what: "second-step-reset", targetId: personId }, now);
  return true;
}
