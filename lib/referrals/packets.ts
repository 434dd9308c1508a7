import type { Citation } from "#lib/law/laws";
import type { Words } from "#lib/words";

/** A document that must travel with a case, by the item of the article that asks for it. */
export type PacketDocument = { key: string; name: Words };

export type PacketRule = { name: Words; basis: Citation; documents: readonly PacketDocument[] };

/**
 * 移送材料: what must be enclosed when a case goes to a body for one of these procedures, by the
 * procedure's key. Every document is answered by a file of the case or by a written text; one that
 * does not exist is answered by saying so and why.
 */
export const packets: Readonly<Record<string, PacketRule>> = {
  "criminal-transfer": {
    name: { zh: "涉嫌犯罪案件移送材料", en: "Documents of a criminal transfer" },
    basis: { law: "criminal-transfer", article: "6", confirmed: true },
    documents: [
      { key: "transfer-letter", name: { zh: "涉嫌犯罪案件移送书", en: "Letter of transfer" } },
      {
        key: "investigation-report",
        name: { zh: "涉嫌犯罪案件情况的调查报告", en: "Investigation report" },
      },
      { key: "goods-list", name: { zh: "涉案物品清单", en: "List of the goods involved" } },
      {
        key: "test-report",
        name: { zh: "有关检验报告或者鉴定意见", en: "Test report or expert opinion" },
      },
      { key: "other", name: { zh: "其他有关涉嫌犯罪的材料", en: "Other material on the crime" } },
    ],
  },
};

/** The packet that a procedure asks for; null where nothing must be enclosed. */
export function packetFor(procedureKey: string): PacketRule | null {
  return Object.hasOwn(packets, procedureKey) ? packets[procedureKey]! : null;
}

/** How a document is answered: by a file of the case, or by a text written here. */
export type PacketAnswer = { evidenceId?: string; text?: string };

/** The documents of a packet that nothing answers, in the order of the article. Pure. */
export function missingDocuments(
  rule: PacketRule,
  answers: Readonly<Record<string, PacketAnswer>>,
): PacketDocument[] {
  return rule.documents.filter(({ key }) => {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    return !answer?.evidenceId && !answer?.text?.trim();
  });
}
