/**
 * The pattern that finds a case by what somebody typed of its number: the whole of it, its
 * beginning, or the digits at its end (`123` finds `QH-2026-000123`). Null for anything else.
 */
export function numberPattern(typed: string): string | null {
  const text = typed
    .trim()
    .toUpperCase()
    .replaceAll(/\s|[‐-―－]/gu, (sign) => (sign.trim() ? "-" : ""));
  if (/^\d{1,6}$/.test(text)) return `QH-____-${text.padStart(6, "0")}`;
  const number = /^\d{4}-\d{0,6}$/.test(text) ? `QH-${text}` : text;
  return /^QH(-(\d{0,4}(-\d{0,9})?)?)?$/.test(number) ? `${number}%` : null;
}
