import { eq } from "drizzle-orm";
import { cases, complaints, parties } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import type { Answers } from "#lib/complaints/answers";
import { companyNameKey } from "#lib/search/company-name";
import { type CaseKey, type CaseText, keepEntries } from "#lib/search/keep-entries";
import { addressKey, listingKey, phoneKey, plainKey, rightKey, shopKey } from "#lib/search/keys";

/** Puts a case that is stored into the index as it was filed, in the transaction of who calls it. */
export async function indexCase(tx: Transaction, caseId: string): Promise<void> {
  const [found, people] = await Promise.all([
    tx
      .select({ kase: cases, answers: complaints.answers })
      .from(cases)
      .leftJoin(complaints, eq(complaints.caseId, cases.id))
      .where(eq(cases.id, caseId)),
    tx.select().from(parties).where(eq(parties.caseId, caseId)),
  ]);
  const row = found[0];
  if (row) await indexFiled(tx, row.kase, row.answers as Answers | null, people);
}

/**
 * Puts a case into the index as it was filed: its number, right, parties and the complaint's words.
 * Called by the command that writes those rows, after them and in its transaction.
 */
export async function indexFiled(
  tx: Transaction,
  kase: IndexedCase,
  answers: Answers | null,
  people: readonly IndexedParty[],
): Promise<void> {
  // Who reports without claiming a right is kept secret from whom the report is about.
  const isSecret = kase.rightKind === "none";
  const filersSide = isSecret ? "complainant" : "parties";
  const title = `${kase.number} · ${kase.title}`;
  await keepEntries(
    tx,
    kase.id,
    [
      key("number", plainKey(kase.number), "case"),
      ...(answers?.right.identifier
        ? [key("right", rightKey(answers.right.identifier), "right")]
        : []),
      ...people
        .filter(({ role }) => role !== "complainant" || !isSecret)
        .flatMap((party) => keysOfParty(party)),
    ],
    [
      { source: "title", sourceId: kase.id, place: 1, audience: "parties", text: title },
      ...people.map((party) => textOfParty(party, audienceOf(party.role))),
      ...(answers ? [textOfComplaint(kase.id, answers, filersSide)] : []),
    ],
  );

  function audienceOf(role: string) {
    return role === "complainant" ? filersSide : ("parties" as const);
  }
}

type IndexedCase = { id: string; number: string; title: string; rightKind: string };

type IndexedParty = Pick<typeof parties.$inferInsert, "role" | "name"> & {
  id: string;
  creditCode?: string | null;
  shopUrl?: string | null;
  phone?: string | null;
  address?: string | null;
};

function key(
  kind: CaseKey["kind"],
  text: string | null | undefined,
  about: CaseKey["about"],
): CaseKey {
  return { kind, key: text ?? "", about, audience: "parties" };
}

function keysOfParty(party: IndexedParty): CaseKey[] {
  const { name, creditCode, shopUrl, phone, address } = party;
  const about = party.role as CaseKey["about"];
  return [
    key("name", companyNameKey(name), about),
    key("credit-code", creditCode && plainKey(creditCode), about),
    key("shop", shopUrl && shopKey(shopUrl), about),
    key("listing", shopUrl && listingKey(shopUrl), about),
    key("phone", phone && phoneKey(phone), about),
    key("address", address && addressKey(address), about),
  ];
}

function textOfParty(party: IndexedParty, audience: CaseText["audience"]): CaseText {
  const { id: sourceId, name, creditCode, shopUrl, phone, address } = party;
  const text = [name, address, shopUrl, phone, creditCode].filter(Boolean).join(" · ");
  return { source: "party", sourceId, place: 1, audience, text };
}

function textOfComplaint(
  caseId: string,
  { right, conduct, wishes }: Answers,
  audience: CaseText["audience"],
): CaseText {
  const words = [conduct.description, conduct.placeDetail, right.title, right.identifier];
  const text = [...words, wishes.statement].filter(Boolean).join(" · ");
  return { source: "complaint", sourceId: caseId, place: 2, audience, text };
}
