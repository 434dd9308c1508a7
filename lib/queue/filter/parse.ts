import { type Token, tokensOf } from "#lib/queue/filter/tokens";

/** A piece of a filter as it was typed, and where. */
export type Typed = { text: string; from: number; to: number; quoted?: true };

/** What was typed, as a tree: terms that all hold, of which one holds, or that do not hold. */
export type FilterTree =
  | { is: "all" | "any"; of: readonly FilterTree[] }
  | { is: "not"; of: FilterTree }
  /** Without a key: words to look for. Several values: one of them. */
  | { is: "term"; key: Typed | null; values: readonly Typed[] };

export type FilterFault =
  | "unclosed-quote"
  | "unclosed-bracket"
  | "nothing-after-key"
  | "nothing-after-sign"
  | "unknown-key"
  | "unknown-value"
  | "not-a-day"
  | "not-a-number"
  | "too-long";

/** What is wrong with a filter, and between which places of its text. */
export type FilterError = { because: FilterFault; from: number; to: number; text: string };

export const longestFilter = 500;

/** Reads the text of a filter. Pure: the same text gives the same tree. An empty one has no tree. */
export function parseFilter(text: string): { tree: FilterTree | null; errors: FilterError[] } {
  if (text.length > longestFilter) {
    const error = { because: "too-long" as const, from: longestFilter, to: text.length, text: "" };
    return { tree: null, errors: [error] };
  }
  const reader = new Reader(tokensOf(text));
  const tree = reader.any();
  return { tree, errors: reader.errors };
}

class Reader {
  readonly errors: FilterError[] = [];
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Alternatives, each of them terms that all hold. */
  any(): FilterTree | null {
    const of = [this.#all()];
    while (this.#is("or")) {
      const sign = this.#take();
      const next = this.#all();
      if (!next || !of.at(-1)) this.#fault("nothing-after-sign", sign);
      of.push(next);
    }
    return joined("any", of);
  }

  #all(): FilterTree | null {
    const of: (FilterTree | null)[] = [];
    while (this.#peek() && !this.#is("or") && !this.#is("close")) of.push(this.#one());
    return joined("all", of);
  }

  #one(): FilterTree | null {
    const token = this.#take();
    if (token.kind === "not") return this.#negation(token);
    if (token.kind === "open") return this.#bracket(token);
    if (token.kind === "key") return this.#keyed(token);
    return { is: "term", key: null, values: [this.#value(token)] };
  }

  #negation(sign: Token): FilterTree | null {
    const next = this.#peek();
    const of = next && next.kind !== "or" && next.kind !== "close" ? this.#one() : null;
    if (!of) this.#fault("nothing-after-sign", sign);
    return of && { is: "not", of };
  }

  #bracket(sign: Token): FilterTree | null {
    const inner = this.any();
    if (this.#is("close")) this.#take();
    else this.#fault("unclosed-bracket", sign);
    return inner;
  }

  #keyed(key: Token): FilterTree | null {
    const values: Typed[] = [];
    let end = key.to;
    while (this.#is("value") && this.#peek()?.from === end) {
      values.push(this.#value(this.#take()));
      end = values.at(-1)!.to;
      if (this.#is("comma")) end = this.#take().to;
    }
    if (values.length === 0) this.#fault("nothing-after-key", key);
    return values.length === 0 ? null : { is: "term", key, values };
  }

  #value(token: Token): Typed {
    if (token.unclosed) this.#fault("unclosed-quote", token);
    return token;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #is(kind: Token["kind"]): boolean {
    return this.#peek()?.kind === kind;
  }

  #take(): Token {
    return this.#tokens[this.#at++]!;
  }

  #fault(because: FilterFault, { from, to, text }: Token): void {
    this.errors.push({ because, from, to, text });
  }
}

function joined(is: "all" | "any", parts: readonly (FilterTree | null)[]): FilterTree | null {
  const of = parts.filter((part) => part !== null);
  return of.length > 1 ? { is, of } : (of[0] ?? null);
}
