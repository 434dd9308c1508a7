import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import { serviceGrades } from "#db/schema/service-grades";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen } from "#lib/access/refusal";
import { checked, refuseField } from "#lib/auth/checked";
import { recordSettingChange } from "#lib/auth/record-setting-change";
import { isPlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import { grades, mayGrade, serviceKinds } from "#lib/service-organizations/grades";

const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, "fields.missing")
    .max(most, "fields.textTooLong")
    .refine((typed) => typed.isWellFormed() && !typed.includes("\0"), "fields.unreadable");

const wanted = z.object({
  organizationId: z.uuid("fields.missing"),
  grade: z.enum([...grades, "none"], "fields.choiceUnknown"),
  criteria: text(200),
  reason: text(2000),
  validUntil: z.string().refine(isPlainDate, "fields.dateUnreadable"),
});

/** What the form of a grade asks; `none` takes the body's grade back. */
export type GradeWish = z.input<typeof wanted>;

/**
 * Publishes how the actor's body grades a service organization, until the last day in Asia/Shanghai,
 * in the place of what it said before. @param isSure false: it is only looked over.
 * @throws NotSeen for whoever does not grade, and for what is no service organization; Refusal
 *   `checkAnswers`.
 */
export async function gradeOrganization(
  actor: MemberActor,
  typed: Record<string, unknown>,
  isSure = true,
): Promise<void> {
  if (!mayGrade(actor)) throw new NotSeen("grades");
  const wish = checked(wanted, typed);
  if (wish.validUntil <= shanghaiDate(actor.now))
    refuseField("validUntil", "fields.dateBeforeToday");
  await acting(actor, async (tx) => {
    await mustServe(tx, wish.organizationId);
    if (!isSure) return;
    const before = await endLive(tx, actor, wish.organizationId);
    const { organizationId, grade, criteria, reason, validUntil } = wish;
    if (grade !== "none")
      await tx.insert(serviceGrades).values({
        id: newId(),
        organizationId,
        grade,
        criteria,
        reason,
        validUntil,
        byOrganizationId: actor.organizationId,
        byPersonId: actor.personId,
        publishedAt: actor.now,
      });
    const after = { grade, criteria, reason, validUntil };
    const change = { what: "service-grade" as const, targetId: organizationId, before, after };
    await recordSettingChange(tx, actor, change, actor.now);
  });
}

async function mustServe(tx: Transaction, organizationId: string): Promise<void> {
  const [found] = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(
      and(
        eq(organizations.id, organizationId),
        inArray(organizations.kind, [...serviceKinds]),
        isNull(organizations.closedAt),
      ),
    );
  if (!found) throw new NotSeen("service organization");
}

async function endLive(tx: Transaction, actor: MemberActor, organizationId: string) {
  const [ended] = await tx
    .update(serviceGrades)
    .set({ endedAt: actor.now })
    .where(
      and(
        eq(serviceGrades.organizationId, organizationId),
        eq(serviceGrades.byOrganizationId, actor.organizationId),
        isNull(serviceGrades.endedAt),
      ),
    )
    .returning({ grade: serviceGrades.grade, validUntil: serviceGrades.validUntil });
  return ended;
}
