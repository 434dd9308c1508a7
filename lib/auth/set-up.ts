import { and, eq, isNull, notInArray } from "drizzle-orm";
import { z } from "zod";
import { installation } from "#db/schema/operations";
import { organizations } from "#db/schema/organizations";
import { members } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";
import { leadFact } from "#lib/auth/administers";
import { answers } from "#lib/auth/answers";
import { checked, refuseField } from "#lib/auth/checked";
import { createPerson } from "#lib/auth/create-person";
import { hashOfNew } from "#lib/auth/new-password";
import { useLink } from "#lib/auth/one-time-links";
import { recordSettingChange } from "#lib/auth/record-setting-change";

const input = z.strictObject({
  token: answers.token,
  /** A seeded body, or `own` for an office that is named now. */
  organization: z.union([z.literal("own"), z.uuid("auth.organizationMissing")]),
  ownName: z.string().optional(),
  name: answers.personName,
  email: answers.email,
  password: answers.password,
});

/**
 * Makes the first administrator and uses the set-up link up. Their organization looks after the
 * whole installation from now on.
 * @throws Refusal `auth.linkSpent`, or the reasons at the fields.
 */
export async function setUp(_visitor: null, raw: z.input<typeof input>, now = new Date()) {
  const answer = checked(input, raw);
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    await useLink(tx, "first-administrator", answer.token, now);
    const organizationId = await leadOrganization(tx, answer, now);
    const { name, email } = answer;
    const passwordHash = await hashOfNew(answer.password, [name, email]);
    const personId = await createPerson(tx, { name, email, passwordHash, now });
    const seat = { personId, organizationId, roles: ["administrator"], createdAt: now };
    await tx.insert(members).values({ id: newId(), ...seat });
    await tx
      .insert(installation)
      .values({ key: leadFact, value: organizationId, at: now })
      .onConflictDoUpdate({ target: installation.key, set: { value: organizationId, at: now } });
    const change = {
      what: "first-administrator" as const,
      targetId: personId,
      after: { organizationId },
    };
    await recordSettingChange(tx, seat, change, now);
    return { email };
  });
}

type Answer = z.output<typeof input>;

async function leadOrganization(tx: Transaction, answer: Answer, now: Date): Promise<string> {
  if (answer.organization === "own") return nameOwnOffice(tx, answer, now);
  const [body] = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(
      and(
        eq(organizations.id, answer.organization),
        isNull(organizations.closedAt),
        notInArray(organizations.kind, ["company", "individual"]),
      ),
    );
  return body?.id ?? refuseField("organization", "auth.organizationMissing");
}

async function nameOwnOffice(tx: Transaction, { ownName = "" }: Answer, now: Date) {
  const named = checked(z.strictObject({ ownName: answers.organizationName }), { ownName });
  const id = newId();
  const names = { nameZh: named.ownName, nameEn: named.ownName };
  await tx
    .insert(organizations)
    .values({ id, kind: "coordination-office", ...names, createdAt: now });
  return id;
}
