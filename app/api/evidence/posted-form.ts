import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { PostedForm } from "#lib/evidence/take-upload";

/** A request's body as it comes, never held as a whole. */
export function postedForm({ headers, body }: Request): PostedForm {
  return {
    contentType: headers.get("content-type"),
    contentLength: Number(headers.get("content-length")) || 0,
    body: body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]),
  };
}
