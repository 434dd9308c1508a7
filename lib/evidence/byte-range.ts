export type ByteRange = { start: number; end: number };

/**
 * Which bytes a `Range` header asks for (RFC 9110 §14), both ends included. Null means all of them:
 * no header, another unit, several ranges at once, or nonsense, which a server may all ignore.
 */
export function byteRange(
  header: string | null,
  sizeBytes: number,
): ByteRange | "unsatisfiable" | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!asked || (!asked[1] && !asked[2])) return null;
  const [first, last] = [asked[1], asked[2]].map((digits) => (digits ? Number(digits) : null));
  if (first == null) return lastBytes(last ?? 0, sizeBytes);
  if (last != null && last < first) return null;
  if (first >= sizeBytes) return "unsatisfiable";
  return { start: first, end: Math.min(last ?? sizeBytes - 1, sizeBytes - 1) };
}

function lastBytes(count: number, sizeBytes: number): ByteRange | "unsatisfiable" {
  if (count === 0 || sizeBytes === 0) return "unsatisfiable";
  return { start: Math.max(0, sizeBytes - count), end: sizeBytes - 1 };
}
