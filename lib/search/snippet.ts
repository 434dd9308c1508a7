/** A part of a text; `hit` where it is what was looked for. */
export type Piece = { text: string; hit: boolean };

const before = 24;
const length = 110;

/**
 * The part of a text around the first of the folded terms in it, cut into what was looked for and
 * what was not. Counts characters, so none is torn apart.
 */
export function snippetOf(text: string, terms: readonly string[]): Piece[] {
  const signs = [...text];
  const marked = marksOf(signs, terms);
  const first = Math.max(0, marked.indexOf(true));
  const start = first <= before * 2 ? 0 : first - before;
  const end = Math.min(signs.length, start + length);
  const pieces = joined(signs.slice(start, end), marked.slice(start, end));
  if (start > 0) pieces.unshift({ text: "…", hit: false });
  if (end < signs.length) pieces.push({ text: "…", hit: false });
  return pieces;
}

/** For each character whether it belongs to a term: found in the folded text, marked in the typed one. */
function marksOf(signs: readonly string[], terms: readonly string[]): boolean[] {
  const marked = signs.map(() => false);
  const { folded, origin } = foldedWithOrigin(signs);
  for (const term of terms) {
    if (term === "") continue;
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length))
      for (let unit = at; unit < at + term.length; unit++) marked[origin[unit]!] = true;
  }
  return marked;
}

function foldedWithOrigin(signs: readonly string[]) {
  let folded = "";
  const origin: number[] = [];
  signs.forEach((sign, place) => {
    const written = foldedSign(sign);
    folded += written;
    for (let unit = 0; unit < written.length; unit++) origin.push(place);
  });
  return { folded, origin };
}

// Folding a sign takes ten times as long as looking it up, and there are only so many.
const known = new Map<string, string>();

function foldedSign(sign: string): string {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const written = sign.normalize("NFKC").toLowerCase();
  known.set(sign, written);
  return written;
}

function joined(signs: readonly string[], marked: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  signs.forEach((sign, place) => {
    const hit = marked[place] ?? false;
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += sign;
    else pieces.push({ text: sign, hit });
  });
  return pieces;
}
