/**
 * The things that a request to supplement lists, one a line, without the numbers that were typed
 * before them. Pure. A request whose text was erased asks for one thing without a name.
 */
export function requestItems(text: string): string[] {
  const lines = text.split(/\n+/).map((line) => line.replace(typedNumber, "").trim());
  const items = lines.filter(Boolean);
  return items.length > 0 ? items : [""];
}

const typedNumber = /^\s*(?:[（(]?\d{1,2}[)）、]|\d{1,2}[.．](?!\d))\s*/u;
