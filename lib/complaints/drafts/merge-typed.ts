/** What a form's fields hold, each with one or more texts; an empty field is left out. */
export type FieldTexts = Record<string, string[]>;

/**
 * Brings together what was typed over `base` and what has been stored since, field by field.
 * `isTorn` when both changed the same field to different answers; the typed one stands in `merged`.
 */
export function mergeTyped(
  base: FieldTexts,
  typed: FieldTexts,
  stored: FieldTexts,
): { merged: FieldTexts; isTorn: boolean } {
  const names = [...new Set([...Object.keys(typed), ...Object.keys(stored), ...Object.keys(base)])];
  const isTypedHere = (name: string) => isOther(typed[name], base[name]);
  const chosen = names.map((name) => [name, (isTypedHere(name) ? typed : stored)[name]] as const);
  return {
    merged: Object.fromEntries(chosen.filter(([, texts]) => texts)) as FieldTexts,
    isTorn: names.some(
      (name) =>
        isTypedHere(name) &&
        isOther(stored[name], base[name]) &&
        isOther(stored[name], typed[name]),
    ),
  };
}

/** Whether any field of the two differs. */
export function differs(one: FieldTexts, other: FieldTexts): boolean {
  const names = [...Object.keys(one), ...Object.keys(other)];
  return names.some((name) => isOther(one[name], other[name]));
}

function isOther(one: string[] = [], other: string[] = []): boolean {
  return JSON.stringify(one.map(plain)) !== JSON.stringify(other.map(plain));
}

/** A text area gives line ends back as it likes. */
function plain(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
