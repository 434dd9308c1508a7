import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import { members } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";
import { answers } from "#lib/auth/answers";
import { checked, refuseField } from "#lib/auth/checked";
import { createPerson } from "#lib/auth/create-person";
import { hashOfNew } from "#lib/auth/new-password";
import { countRegistration } from "#lib/auth/registrations";
import { checkSocialCreditCode } from "#lib/rights/identifiers/social-credit-code";

const person = {
  name: answers.personName,
  email: answers.email,
  password: answers.password,
  /** The visitor's address, for counting. */
  address: z.string(),
};

const input = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ ...person, kind: z.literal("individual") }),
    z.strictObject({
      ...person,
      kind: z.literal("company"),
      companyName: answers.organizationName,
      creditCode: z.string().max(60, "auth.creditCodeFormat"),
    }),
  ],
  "auth.kindMissing",
);

/**
 * Registers a party: a person who files for themselves or for a company, as its first filer.
 * @throws Refusal `auth.tooManyRegistrations`, or reasons at the fields; a company that is here
 * already is told to ask a colleague.
 */
export async function registerParty(
  _visitor: null,
  raw: z.input<typeof input>,
  now = new Date(),
): Promise<{ email: string }> {
  const answer = checked(input, raw);
  const creditCode = answer.kind === "company" ? goodCode(answer.creditCode) : null;
  const partyName = answer.kind === "company" ? answer.companyName : answer.name;
  const own = [answer.name, answer.email, partyName];
  await countRegistration(answer.address);
  const passwordHash = await hashOfNew(answer.password, own);
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const { name, email, kind } = answer;
    const personId = await createPerson(tx, { name, email, passwordHash, now });
    const organizationId = await createParty(tx, { kind, partyName, creditCode, now });
    const seat = { id: newId(), personId, organizationId, roles: ["filer"], createdAt: now };
    await tx.insert(members).values(seat);
    return { email };
  });
}

function goodCode(typed: string): string {
  const finding = checkSocialCreditCode(typed);
  if (finding.ok) return finding.normalized;
  const keys = { required: "auth.creditCodeMissing", "check-digit": "auth.creditCodeCheck" };
  const key = keys[finding.problem as keyof typeof keys] ?? "auth.creditCodeFormat";
  return refuseField("creditCode", key);
}

type Party = { kind: string; partyName: string; creditCode: string | null; now: Date };

async function createParty(tx: Transaction, party: Party): Promise<string> {
  const { kind, partyName, creditCode, now } = party;
  const names = { nameZh: partyName, nameEn: partyName };
  const [added] = await tx
    .insert(organizations)
    .values({ id: newId(), kind, ...names, creditCode, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: organizations.id });
  return added?.id ?? refuseField("creditCode", "auth.companyKnown");
}
