import { createHash } from "node:crypto";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import type { NewEvent } from "#lib/cases/event-types";
import {
  missingDocuments,
  type PacketAnswer,
  type PacketDocument,
  type PacketRule,
  packetFor,
} from "#lib/referrals/packets";
import { type NamedFile, namedFiles } from "#lib/referrals/sight-of-files";

/** One document as it travels: a file by its hash, or a text with its own. */
export type PacketItem = {
  document: string;
  evidenceId: string | null;
  fileName: string | null;
  /** Of the file's bytes, or of the text in UTF-8 (hex). */
  sha256: string;
  sizeBytes: number;
  text: string | null;
};

/**
 * Puts the packet of a procedure together and freezes it: from now on it is what was sent. A
 * procedure that asks for nothing gives an empty one.
 *
 * @throws Refusal `checkAnswers` with a line for every document that is missing,
 *   `referrals.fileUnknown` for a file that is not the actor's to send.
 */
export async function freezePacket(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
  procedureKey: string,
  answers: Readonly<Record<string, PacketAnswer>>,
): Promise<{ items: PacketItem[]; files: NamedFile[] }> {
  const rule = packetFor(procedureKey);
  if (!rule) return { items: [], files: [] };
  refuseMissing(missingDocuments(rule, answers));
  const ids = rule.documents.flatMap(({ key }) => answers[key]?.evidenceId ?? []);
  const files = await namedFiles(tx, actor, caseId, ids);
  return { files, items: rule.documents.flatMap((document) => itemsOf(document, answers, files)) };
}

/** The event that says what travelled, with every hash and without a word of the texts. */
export function packetEnclosed(
  referralId: string,
  proceedingId: string,
  procedureKey: string,
  items: readonly PacketItem[],
): NewEvent {
  const { law, article } = packetFor(procedureKey)!.basis;
  return {
    type: "packet-enclosed",
    audience: "organizations",
    proceedingId,
    payload: {
      referralId,
      procedureKey,
      law,
      article,
      documents: items.map(({ document, evidenceId, sha256 }) => ({
        document,
        evidenceId,
        sha256,
      })),
    },
  };
}

/** The names of the form's two fields for a document. */
export function packetFields(key: string) {
  return { file: `packet.${key}.file`, text: `packet.${key}.text` };
}

/** What a form posted for a packet's documents. */
export function packetAnswers(
  rule: PacketRule,
  typed: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, PacketAnswer> {
  const one = (name: string) => {
    const value = typed[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  return Object.fromEntries(
    rule.documents.map(({ key }) => {
      const { file, text } = packetFields(key);
      return [key, { evidenceId: one(file), text: one(text) }];
    }),
  );
}

function refuseMissing(missing: readonly PacketDocument[]) {
  if (missing.length === 0) return;
  const fields = missing.map(({ key }) => [packetFields(key).text, "fields.documentMissing"]);
  throw new Refusal("checkAnswers", {}, Object.fromEntries(fields));
}

/** A file and a text beside it are two items: each has a hash of its own. */
function itemsOf(
  { key }: PacketDocument,
  answers: Readonly<Record<string, PacketAnswer>>,
  files: readonly NamedFile[],
): PacketItem[] {
  const { evidenceId, text } = answers[key]!;
  const file = files.find(({ id }) => id === evidenceId);
  const items: PacketItem[] = [];
  if (file) {
    const { id, ...said } = file;
    items.push({ document: key, evidenceId: id, ...said, text: null });
  }
  if (text) items.push({ document: key, evidenceId: null, fileName: null, ...hashed(text), text });
  return items;
}

function hashed(text: string) {
  const bytes = Buffer.from(text, "utf8");
  return { sha256: createHash("sha256").update(bytes).digest("hex"), sizeBytes: bytes.length };
}
