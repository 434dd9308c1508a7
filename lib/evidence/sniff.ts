import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { Refusal } from "#lib/access/refusal";
import { extensionOf } from "#lib/evidence/file-name";
import { isActive, mediaTypes } from "#lib/evidence/media-types";
import { looksLikeText } from "#lib/evidence/plain-text";

/**
 * What a stored file is, by its bytes; what the browser said is not asked.
 * @param fileName as `safeFileName` gives it.
 * @throws Refusal `evidence.kindRefused` for whatever is not on the list of kinds.
 */
export async function mediaTypeOf(path: string, fileName: string): Promise<string> {
  const extension = extensionOf(fileName);
  if (isActive(extension)) throw kindRefused(fileName);
  const sniffed = (await sniff(path)) ?? (await textType(path, extension));
  const refined = sniffed && refine(sniffed, extension);
  if (!refined || !(refined in mediaTypes)) throw kindRefused(fileName);
  return refined;
}

// A parser that fails on broken bytes has not recognised them.
async function sniff(path: string): Promise<string | undefined> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  return found?.mime.split(";")[0];
}

async function textType(path: string, extension: string): Promise<string | undefined> {
  if (!looksLikeText(await beginningOf(path))) return undefined;
  if (extension === "csv") return "text/csv";
  return extension === "eml" ? "message/rfc822" : "text/plain";
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65536), 0, 65536, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

// GB/T 33190 (OFD) files are zip archives of their own; the sniffer does not know them.
function refine(mediaType: string, extension: string): string {
  if (mediaType === "application/zip" && extension === "ofd") return "application/ofd";
  return mediaType;
}

function kindRefused(fileName: string) {
  return new Refusal("evidence.kindRefused", { fileName });
}
