/**
 * What a person typed, as the standards print it: half-width, upper case, no spaces or invisible
 * characters, plain dots and hyphens. Never throws; any text comes back, perhaps empty.
 */
export function compact(typed: string): string {
  return halfWidth(typed)
    .replace(/[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu, "")
    .replace(/[。．・·•]/gu, ".")
    .replace(/[‐‑‒–—―−－]/gu, "-")
    .toUpperCase();
}

/** Full-width Latin letters, digits and signs (U+FF01–FF5E) become their ASCII twins. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
