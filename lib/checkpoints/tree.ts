import { createHash } from "node:crypto";

/**
 * A Merkle tree that only grows, as far as growing on needs it: the hashes of its complete parts, the
 * largest first (RFC 6962, section 2.1). Hashes are SHA-256 in hexadecimal.
 */
export type Tree = { size: number; peaks: string[] };

export function emptyTree(): Tree {
  return { size: 0, peaks: [] };
}

/** Puts one more leaf at the tree's end. */
export function grow(tree: Tree, leaf: string): void {
  let hash = sha256(Buffer.from([0]), Buffer.from(leaf, "utf8"));
  for (let rest = tree.size; rest % 2 === 1; rest = (rest - 1) / 2)
    hash = joined(tree.peaks.pop()!, hash);
  tree.peaks.push(hash);
  tree.size += 1;
}

/** The hash over every leaf and its place: it changes with any of them. */
export function rootOf({ peaks }: Tree): string {
  if (peaks.length === 0) return sha256();
  return peaks.reduceRight((right, left) => joined(left, right));
}

function joined(left: string, right: string): string {
  return sha256(Buffer.from([1]), Buffer.from(left, "hex"), Buffer.from(right, "hex"));
}

function sha256(...parts: Buffer[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
