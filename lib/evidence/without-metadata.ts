import { concatBytes } from "#lib/evidence/concat-bytes";
import { jpegWithoutMetadata } from "#lib/evidence/jpeg-metadata";

/** Larger pictures are not taken apart, in bytes. */
const mostBytes = 64 * 1024 * 1024;

/**
 * A file's bytes; of a JPEG, PNG or WebP picture without what tells where, when and by which device
 * it was taken. The picture itself is copied byte for byte, and how it is to be turned is kept. Any other
 * file, and a picture that cannot be followed to its end, comes as it is.
 */
export async function* withoutMetadata(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const begun: Uint8Array[] = [];
  let size = 0;
  let strip: Strip | undefined;
  const chunks = source[Symbol.asyncIterator]();
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    begun.push(next.value);
    size += next.value.byteLength;
    if (size < 12) continue;
    strip ??= stripFor(concatBytes(begun));
    if (strip === keepAll || size > mostBytes) break;
  }
  const bytes = concatBytes(begun);
  yield size > mostBytes ? bytes : ((strip ?? keepAll)(bytes) ?? bytes);
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

/** @returns null for bytes that are no whole picture of the kind. */
type Strip = (bytes: Uint8Array) => Uint8Array | null;

const keepAll: Strip = (bytes) => bytes;

function stripFor(head: Uint8Array): Strip {
  const text = String.fromCharCode(...head.subarray(0, 12));
  if (text.startsWith("\xff\xd8\xff")) return jpegWithoutMetadata;
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return pngWithoutMetadata;
  return text.startsWith("RIFF") && text.endsWith("WEBP") ? webpWithoutMetadata : keepAll;
}

const toldByPng = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME"]);

function pngWithoutMetadata(bytes: Uint8Array): Uint8Array | null {
  const kept = [bytes.subarray(0, 8)];
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    if (end > bytes.length) return null;
    if (!toldByPng.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return concatBytes(kept);
    at = end;
  }
  return null;
}

function webpWithoutMetadata(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  const view = viewOf(bytes);
  const whole = Math.min(bytes.length, view.getUint32(4, true) + 8);
  for (let at = 12; at + 8 <= whole; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (end > whole) return null;
    const name = nameAt(bytes, at);
    if (name === "VP8X") kept.push(withoutFlags(bytes.slice(at, end)));
    else if (name !== "EXIF" && name !== "XMP ") kept.push(bytes.subarray(at, end));
    at = end;
  }
  const head = bytes.slice(0, 12);
  viewOf(head).setUint32(4, 4 + kept.reduce((sum, part) => sum + part.length, 0), true);
  return concatBytes([head, ...kept]);
}

/** The extended header says whether EXIF (8) and XMP (4) follow. */
function withoutFlags(chunk: Uint8Array): Uint8Array {
  chunk[8] = (chunk[8] ?? 0) & ~0b1100;
  return chunk;
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
