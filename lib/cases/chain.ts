import { createHash, randomBytes } from "node:crypto";
import type { Disclosures } from "#lib/cases/event-types";

/** What is hashed: everything an event says, in one line of JSON whose bytes are stored as they are. */
export type EventBody = {
  v: 1;
  id: string;
  case: string;
  seq: number;
  at: string;
  type: string;
  audience: string;
  visibleTo: string[];
  person: string | null;
  organization: string | null;
  onBehalfOf: string | null;
  proceeding: string | null;
  payload: unknown;
  /** SHA-256 over salt and value of each disclosure: it proves the value without holding it. */
  commitments: Record<string, string>;
};

/** The link of the chain: SHA-256 (hex) over the previous link and the exact bytes of the body. */
export function linkHash(previousHash: string, body: string): string {
  return createHash("sha256").update(previousHash).update("\n").update(body, "utf8").digest("hex");
}

/** Commits to one disclosed value under its salt (hex SHA-256). */
export function commitment(salt: string, value: string): string {
  return createHash("sha256").update(salt).update("\n").update(value, "utf8").digest("hex");
}

/** Salts each disclosure: the rows to keep beside the event, and the commitments to hash into it. */
export function sealDisclosures(disclosures: Disclosures) {
  const rows = Object.entries(disclosures).map(([field, value]) => ({
    field,
    value,
    salt: randomBytes(16).toString("hex"),
  }));
  const commitments = Object.fromEntries(
    rows.map((row) => [row.field, commitment(row.salt, row.value)]),
  );
  return { rows, commitments };
}
