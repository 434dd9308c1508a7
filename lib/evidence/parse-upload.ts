import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import Busboy, { type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { Refusal } from "#lib/access/refusal";

/** The most files that one post may carry. */
export const mostFilesAtOnce = 50;

export type PostedFile = {
  fileName: string;
  bytes: AsyncIterable<Uint8Array>;
  /** The name of the form's field that held it. */
  field: string;
};

type Options = {
  /** Filled with the text fields as they come: what was read is there also after a refusal. */
  fields?: Map<string, string>;
  /** The most text fields that are read. */
  mostFields?: number;
};

/**
 * Reads a multipart form straight from the request, never holding more than a few chunks: `receive`
 * is given each file as it arrives, and the sender waits while it writes. A file whose `receive`
 * ends early is skipped over, so that the next one can be read.
 *
 * @param receive must not throw for a reason that concerns only its file.
 * @returns the form's text fields; the last value of a name counts.
 * @throws Refusal `evidence.uploadBroken` when the body is not a whole multipart form,
 *   `evidence.tooMany` when it carries more than `mostFilesAtOnce`.
 */
export async function parseUpload(
  body: Readable,
  contentType: string | null,
  receive: (file: PostedFile) => Promise<void>,
  { fields = new Map<string, string>(), mostFields = 20 }: Options = {},
): Promise<Map<string, string>> {
  const parser = parserFor(contentType, mostFields);
  const received: Promise<unknown>[] = [];
  const unread = new Set<BusboyFileStream>();
  let tooMany = false;
  parser.on("filesLimit", () => {
    tooMany = true;
  });
  parser.on("field", (name, value) => fields.set(String(name), value));
  parser.on("file", (field, stream, fileName) => {
    unread.add(stream);
    const posted = { field: String(field), fileName };
    received.push(receiveOne(stream, posted, receive).finally(() => unread.delete(stream)));
    received.at(-1)?.catch(() => {});
  });
  await parse(body, parser, unread).finally(() => Promise.allSettled(received));
  await Promise.all(received);
  if (tooMany) throw new Refusal("evidence.tooMany", { most: mostFilesAtOnce });
  return fields;
}

async function parse(body: Readable, parser: BusboyInstance, unread: Set<BusboyFileStream>) {
  try {
    await pipeline(body, parser);
  } catch (error) {
    // The parser leaves the file that was cut off waiting; it has to be told.
    for (const stream of unread) stream.destroy(error as Error);
    throw broken();
  }
}

async function receiveOne(
  stream: BusboyFileStream,
  { field, fileName }: { field: string; fileName: string | undefined },
  receive: (file: PostedFile) => Promise<void>,
) {
  stream.on("error", () => {});
  try {
    // A form's empty file input is sent as a nameless file without a byte.
    if (fileName) await receive({ field, fileName, bytes: chunksOf(stream) });
  } finally {
    stream.resume();
  }
}

// Leaving the loop early must not destroy the stream: the parser would wait for it for ever.
function chunksOf(stream: BusboyFileStream): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => stream.iterator({ destroyOnReturn: false }) };
}

function parserFor(contentType: string | null, mostFields: number) {
  if (!/^multipart\/form-data\s*;/i.test(contentType ?? "")) throw broken();
  try {
    return new Busboy({
      headers: { "content-type": contentType ?? "" },
      preservePath: true,
      isPartAFile: (_name, _type, fileName) => fileName !== undefined,
      limits: {
        fieldSize: 16 * 1024,
        fields: mostFields,
        files: mostFilesAtOnce,
        parts: mostFilesAtOnce + mostFields,
        headerPairs: 20,
        headerSize: 16 * 1024,
      },
    });
  } catch {
    throw broken();
  }
}

function broken() {
  return new Refusal("evidence.uploadBroken");
}
