/**
 * The line (from 1) on which the value at each path of a JSON text begins, by paths such as
 * `rules[3].when.all[0]`; the whole text is at "". The text must be valid JSON.
 */
export function linesOf(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  new Reader(text, lines).value("");
  return lines;
}

/** The line of the path, or of the nearest thing around it when it is missing itself. */
export function lineAt(lines: ReadonlyMap<string, number>, path: string): number {
  for (let at = path; at; at = at.replace(/(\.|^)[^.[\]]+$|\[\d+\]$/u, "")) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return lines.get("") ?? 1;
}

class Reader {
  private at = 0;
  private line = 1;
  private readonly text: string;
  private readonly lines: Map<string, number>;

  constructor(text: string, lines: Map<string, number>) {
    this.text = text;
    this.lines = lines;
  }

  value(path: string): void {
    this.skipSpace();
    this.lines.set(path, this.line);
    const sign = this.text[this.at];
    if (sign === "{") this.members(path);
    else if (sign === "[") this.items(path);
    else if (sign === '"') this.string();
    else while (/[^\s,\]}]/u.test(this.text[this.at] ?? ",")) this.at++;
  }

  private members(path: string) {
    this.at++;
    for (this.skipSpace(); this.text[this.at] !== "}"; this.skipSpace()) {
      const key = JSON.parse(this.string()) as string;
      this.skipSpace();
      this.at++;
      this.value(path ? `${path}.${key}` : key);
      this.skipComma();
    }
    this.at++;
  }

  private items(path: string) {
    this.at++;
    let place = 0;
    for (this.skipSpace(); this.text[this.at] !== "]"; this.skipSpace()) {
      this.value(`${path}[${place++}]`);
      this.skipComma();
    }
    this.at++;
  }

  private string(): string {
    const from = this.at++;
    while (this.text[this.at] !== '"') this.at += this.text[this.at] === "\\" ? 2 : 1;
    return this.text.slice(from, ++this.at);
  }

  private skipComma() {
    this.skipSpace();
    if (this.text[this.at] === ",") this.at++;
  }

  private skipSpace() {
    for (; /\s/u.test(this.text[this.at] ?? "x"); this.at++) {
      if (this.text[this.at] === "\n") this.line++;
    }
  }
}
