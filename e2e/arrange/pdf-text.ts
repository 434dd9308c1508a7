import { inflateSync } from "node:zlib";

/**
 * The text of a PDF that `typeset` made, a line for each run of glyphs, as its fonts map them back to
 * characters. A glyph without a character, such as the box for a missing one, comes as U+FFFD.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary);
  const pages = dictionaries.filter((words) => /\/Type \/Page\b/.test(words));
  return pages.map((page) => pageText(page, objects)).join("\n");
}

type Objects = Map<number, { dictionary: string; stream: string }>;

function objectsOf(pdf: Buffer): Objects {
  const text = pdf.toString("latin1");
  const objects: Objects = new Map();
  const head = /(\d+) 0 obj\n/g;
  for (let found = head.exec(text); found; found = head.exec(text)) {
    const [, dictionary = "", end = ""] = /([\s\S]*?)(stream\n|endobj)/.exec(
      text.slice(head.lastIndex, head.lastIndex + 100_000),
    )!;
    head.lastIndex += dictionary.length + end.length;
    const from = head.lastIndex;
    if (end !== "endobj") head.lastIndex += Number(/\/Length (\d+)/.exec(dictionary)![1]);
    const bytes = pdf.subarray(from, head.lastIndex);
    const isPacked = dictionary.includes("/FlateDecode");
    const stream = (isPacked ? inflateSync(bytes) : bytes).toString("latin1");
    objects.set(Number(found[1]), { dictionary, stream });
  }
  return objects;
}

/** A change of the font, or a run of glyphs: strings between kerning numbers, or one alone. */
const fontOrRun =
  /\/(f\d+) \S+ Tf|((?:\[(?:\((?:\\[\s\S]|[^\\)])*\)|[^\]])*\])|\((?:\\[\s\S]|[^\\)])*\)) T[Jj]/g;

function pageText(page: string, objects: Objects): string {
  const at = (words: string, name: string) =>
    objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(words)?.[1]));
  const resources = at(page, "Resources")?.dictionary ?? page;
  const content = at(page, "Contents")!.stream;
  let characters = new Map<string, string>();
  let text = "";
  for (const [, font, run] of content.matchAll(fontOrRun)) {
    if (font) characters = charactersOf(at(at(resources, font)!.dictionary, "ToUnicode")!.stream);
    else
      text += `${glyphsOf(run!)
        .map((glyph) => characters.get(glyph) ?? "\uFFFD")
        .join("")}\n`;
  }
  return text;
}

function charactersOf(map: string): Map<string, string> {
  const lines = map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm);
  return new Map(
    Array.from(lines, ([, glyph, units]) => [
      glyph!,
      Buffer.from(units!, "hex").swap16().toString("utf16le"),
    ]),
  );
}

const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The glyphs of the strings between kerning numbers, two bytes each, in hexadecimal. */
function glyphsOf(run: string): string[] {
  const strings = run.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9A-Fa-f]+)>/g);
  const bytes = Array.from(strings, ([, literal, hex]) =>
    hex ? Buffer.from(hex, "hex") : Buffer.from(unescaped(literal ?? ""), "latin1"),
  );
  return Buffer.concat(bytes).toString("hex").toUpperCase().match(/.{4}/g) ?? [];
}

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, said: string) =>
    /^[0-7]/.test(said) ? String.fromCharCode(Number.parseInt(said, 8)) : (escapes[said] ?? said),
  );
}
