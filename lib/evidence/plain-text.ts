/**
 * True when bytes read as plain text in UTF-8, UTF-16 with its mark, or GB 18030, and do not begin
 * as a web page, another markup or a script.
 */
export function looksLikeText(beginning: Buffer): boolean {
  const text = decoded(beginning);
  return text !== null && !isMarkupOrScript(text);
}

function decoded(bytes: Buffer): string | null {
  for (const encoding of encodingsFor(bytes)) {
    const text = decodedAs(encoding, bytes);
    if (text !== null && !hasControls(text)) return text;
  }
  return null;
}

function encodingsFor(bytes: Buffer): string[] {
  const mark = bytes.readUIntBE(0, Math.min(2, bytes.length));
  if (mark === 0xfffe) return ["utf-16le"];
  if (mark === 0xfeff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function decodedAs(encoding: string, bytes: Buffer): string | null {
  try {
    // `stream` lets the last character be cut in the middle.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

// Tab to carriage return, the escape of old terminals' colours, next line.
const innocent = new Set([9, 10, 11, 12, 13, 0x1b, 0x85]);

function hasControls(text: string): boolean {
  const controls = text.match(/\p{Cc}/gu) ?? [];
  return controls.some((one) => !innocent.has(one.charCodeAt(0)));
}

function isMarkupOrScript(text: string): boolean {
  const start = text.slice(0, 4096).trimStart();
  return (
    /^(<|#!|%!|MZ)/.test(start) ||
    /<(!doctype|html|head|body|script|svg|iframe|object|embed|xml|meta|link|style)\b/i.test(start)
  );
}
