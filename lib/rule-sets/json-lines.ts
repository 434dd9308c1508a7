/** Where a text stops being JSON. */
export class NotJson extends Error {
  /** Counted from 1. */
  readonly line: number;

  constructor(line: number) {
    super(`Not JSON at line ${line}`);
    this.line = line;
  }
}

/**
 * The line (from 1) on which the value at each path of a JSON text begins, by paths such as
 * `rules[3].when.all[0]`; the whole text is at "". @throws NotJson
 */
export function linesOf(text: string): Map<string, number> {
  const reader = new Reader(text);
  reader.value("");
  reader.end();
  return reader.lines;
}

/** The line of the path, or of the nearest thing around it when it is missing itself. */
export function lineAt(lines: ReadonlyMap<string, number>, path: string): number {
  for (let at = path; at; at = at.replace(/(\.|^)[^.[\]]+$|\[\d+\]$/u, "")) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return lines.get("") ?? 1;
}

const atom = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null/y;
const string = /"(?:[^"\\\p{Cc}]|\\.)*"/uy;

class Reader {
  readonly lines = new Map<string, number>();
  private at = 0;
  private line = 1;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  value(path: string): void {
    this.skipSpace();
    this.lines.set(path, this.line);
    const sign = this.text[this.at];
    if (sign === "{") this.list("}", () => this.member(path));
    else if (sign === "[") this.list("]", (place) => this.value(`${path}[${place}]`));
    else this.take(sign === '"' ? string : atom);
  }

  end(): void {
    this.skipSpace();
    if (this.at < this.text.length) throw new NotJson(this.line);
  }

  private list(end: string, item: (place: number) => void) {
    this.at++;
    this.skipSpace();
    if (this.text[this.at] === end) return this.expect(end);
    for (let place = 0; ; place++) {
      item(place);
      this.skipSpace();
      if (this.text[this.at] !== ",") return this.expect(end);
      this.expect(",");
    }
  }

  private member(path: string) {
    this.skipSpace();
    const key = JSON.parse(this.take(string)) as string;
    this.skipSpace();
    this.expect(":");
    this.value(path ? `${path}.${key}` : key);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (!found) throw new NotJson(this.line);
    this.at += found.length;
    return found;
  }

  private expect(sign: string) {
    if (this.text[this.at] !== sign) throw new NotJson(this.line);
    this.at++;
  }

  private skipSpace() {
    for (; /[ \t\r\n]/u.test(this.text[this.at] ?? ""); this.at++) {
      if (this.text[this.at] === "\n") this.line++;
    }
  }
}
