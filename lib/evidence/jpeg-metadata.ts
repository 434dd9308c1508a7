/**
 * A JPEG without EXIF, XMP, IPTC, comments and whatever follows the picture (a second one, or a film, with
 * metadata of its own). Its color profile stays, and so does how it is to be turned.
 * @returns null for bytes that cannot be followed to the picture's end.
 */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let turn = 1;
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) return joined(kept, turn, bytes.subarray(at, at + 2));
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end > bytes.length || end < at + 4) return null;
    const segment = bytes.subarray(at, end);
    if (isExif(marker, segment)) turn = turnOf(segment.subarray(10)) ?? turn;
    if (isPicture(marker, segment)) kept.push(segment);
    at = marker === startOfScan ? endOfScan(bytes, end) : end;
    if (marker === startOfScan) kept.push(bytes.subarray(end, at));
  }
  return null;
}

const endOfImage = 0xd9;
const startOfScan = 0xda;

function joined(kept: Uint8Array[], turn: number, end: Uint8Array): Uint8Array {
  const [start = end, ...rest] = kept;
  return Buffer.concat([start, ...(turn === 1 ? [] : [exifOfTurn(turn)]), ...rest, end]);
}

/** What the decoder needs: JFIF, Adobe's color transform, the color profile, and all that is no APPn. */
function isPicture(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = String.fromCharCode(...segment.subarray(4, 16));
  if (marker === 0xe0) return name.startsWith("JFIF\0");
  if (marker === 0xe2) return name.startsWith("ICC_PROFILE\0");
  return marker === 0xee && name.startsWith("Adobe");
}

function isExif(marker: number, segment: Uint8Array): boolean {
  return marker === 0xe1 && String.fromCharCode(...segment.subarray(4, 10)) === "Exif\0\0";
}

/** Entropy-coded bytes go on until a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7))
      return at;
  }
  return bytes.length;
}

const orientation = 0x0112;

/** The orientation of a TIFF header's first directory, 1 to 8. */
function turnOf(tiff: Uint8Array): number | undefined {
  if (tiff.length < 14) return undefined;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return undefined;
  const entries = view.getUint16(directory, isLittle);
  for (let place = 0; place < entries; place += 1) {
    const at = directory + 2 + place * 12;
    if (at + 12 > tiff.length) return undefined;
    if (view.getUint16(at, isLittle) !== orientation) continue;
    const turn = view.getUint16(at + 8, isLittle);
    return turn >= 1 && turn <= 8 ? turn : undefined;
  }
  return undefined;
}

/** An EXIF segment that says how the picture is to be turned and nothing else. */
function exifOfTurn(turn: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0];
  const body = [...Buffer.from("Exif\0\0"), ...tiff, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xe1, 0, body.length + 2, ...body]);
}
