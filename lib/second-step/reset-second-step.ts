import { eq } from "drizzle-orm";
import { z } from "zod";
import { people } from "#db/schema/people";
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
    if (!(await takeAway(tx, personId))) throw new Refusal("secondStep.none");
    await endSessionsOf(tx, personId, actor.now);
    const change = { what: "second-step-reset", targetId: personId };
    await recordSettingChange(tx, actor, change, actor.now);
  });
}
