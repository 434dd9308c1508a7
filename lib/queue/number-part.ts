/** A part of a case's number: how it begins, or the six digits at its end. */
export type NumberPart = { begins: string } | { ends: string };

/**
 * What somebody typed of a case's number: the whole of it, its beginning, or the digits at its end
 * (`123` finds `QH-2026-000123`). Null for anything else.
 */
export function numberPart(typed: string): NumberPart | null {
  const text = typed
    .trim()
    .toUpperCase()
    .replaceAll(/\s|[‐-―－]/gu, (sign) => (sign.trim() ? "-" : ""));
  if (/^\d{1,6}$/.test(text)) return { ends: text.padStart(6, "0") };
  const number = /^\d{4}-\d{0,6}$/.test(text) ? `QH-${text}` : text;
  return /^QH(-(\d{0,4}(-\d{0,9})?)?)?$/.test(number) ? { begins: number } : null;
}
