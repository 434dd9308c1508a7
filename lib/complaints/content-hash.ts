import { createHash } from "node:crypto";

/**
 * SHA-256 over a complaint's answers with their keys in order, so that the hash does not depend on
 * how the database keeps the document. The filing event carries it: answers changed later are found.
 */
export function contentHash(answers: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(inOrder(answers)))
    .digest("hex");
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]),
  );
}
