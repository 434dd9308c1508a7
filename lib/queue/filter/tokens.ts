/** A piece of what was typed, with the places in the text between which it stands. */
export type Token = {
  kind: "open" | "close" | "or" | "not" | "key" | "value" | "comma";
  text: string;
  from: number;
  to: number;
  /** It stood in quotation marks: it is words to look for, whatever it reads like. */
  quoted?: true;
  /** The quotation was never closed. */
  unclosed?: true;
};

const space = /\s/u;
const colon = /[:：]/u;
const comma = /[,，、]/u;
const quotes: Readonly<Record<string, string>> = { '"': '"', "“": "”", "「": "」" };
const keyWord = /^[\p{L}-]+$/u;

/** Cuts the text of a filter into its pieces. Full-width signs count as their plain twins. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const sign = text[at]!;
    const token = nextToken(text, at, { depth, before: tokens.at(-1) });
    if (space.test(sign) || !token) {
      at++;
      continue;
    }
    if (token.kind === "open") depth++;
    if (token.kind === "close") depth--;
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

type Place = { depth: number; before: Token | undefined };

function nextToken(text: string, at: number, { depth, before }: Place): Token | null {
  const sign = text[at]!;
  if (space.test(sign)) return null;
  const single = (kind: Token["kind"]): Token => ({ kind, text: sign, from: at, to: at + 1 });
  if (/[(（]/u.test(sign)) return single("open");
  if (/[)）]/u.test(sign) && depth > 0) return single("close");
  if (comma.test(sign) && before?.kind === "value" && before.to === at) return single("comma");
  if (/[-－]/u.test(sign) && at + 1 < text.length && !space.test(text[at + 1]!))
    return single("not");
  const end = quotes[sign];
  return end ? quotation(text, at, end) : word(text, at, { depth, before });
}

function quotation(text: string, at: number, end: string): Token {
  const close = text.indexOf(end, at + 1);
  const stop = close < 0 ? text.length : close;
  return {
    kind: "value",
    text: text.slice(at + 1, stop),
    from: at,
    to: close < 0 ? stop : stop + 1,
    quoted: true,
    ...(close < 0 && { unclosed: true as const }),
  };
}

/** A word ends at a space, at a bracket that is open, in a list at its comma, and as a key at its colon. */
function word(text: string, at: number, { depth, before }: Place): Token {
  const isListed = before !== undefined && /key|comma/.test(before.kind) && before.to === at;
  let to = at;
  while (to < text.length) {
    const sign = text[to]!;
    if (space.test(sign) || (depth > 0 && /[)）]/u.test(sign))) break;
    if (isListed && comma.test(sign)) break;
    if (!isListed && colon.test(sign) && keyWord.test(text.slice(at, to)))
      return { kind: "key", text: text.slice(at, to), from: at, to: to + 1 };
    to++;
  }
  const words = text.slice(at, to);
  const kind = !isListed && /^(or|或|或者)$/iu.test(words) ? "or" : "value";
  return { kind, text: words, from: at, to };
}
