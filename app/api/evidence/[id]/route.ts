import { Readable } from "node:stream";
import { z } from "zod";
import { currentActor } from "#lib/auth/current-actor";
import { byteRange } from "#lib/evidence/byte-range";
import { downloadHeaders } from "#lib/evidence/download-headers";
import { openBytes, type ReadableEvidence, readEvidence } from "#lib/evidence/read-evidence";
import { notFound } from "../answers";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** The file, to save; with `?view=1` to show, where its kind allows. Ranges are honoured. */
export async function GET(request: Request, context: Context) {
  const actor = await currentActor();
  const id = z.uuid().safeParse((await context.params).id).data;
  if (!actor || !id) return notFound();
  try {
    const file = await readEvidence(actor, id, isStart(request));
    return await sent(request, file);
  } catch (error) {
    return notFound(error);
  }
}

/** The same without its bytes. */
export async function HEAD(request: Request, context: Context) {
  const answer = await GET(request, context);
  await answer.body?.cancel();
  return new Response(null, answer);
}

async function sent(request: Request, file: ReadableEvidence): Promise<Response> {
  const headers = downloadHeaders(file, new URL(request.url).searchParams.get("view") === "1");
  const range = rangeOf(request, file);
  if (range === "unsatisfiable") {
    return new Response(null, {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${file.sizeBytes}` },
    });
  }
  const { start, end } = range ?? { start: 0, end: file.sizeBytes - 1 };
  if (range) headers["Content-Range"] = `bytes ${start}-${end}/${file.sizeBytes}`;
  const bytes = Readable.toWeb(await openBytes(file, range)) as BodyInit;
  return new Response(bytes, { status: range ? 206 : 200, headers });
}

// A changed file must not be patched together from two: If-Range names the one that was begun.
function rangeOf(request: Request, file: ReadableEvidence) {
  const begun = request.headers.get("if-range");
  if (begun && begun !== `"${file.sha256}"`) return null;
  return byteRange(request.headers.get("range"), file.sizeBytes);
}

function isStart(request: Request): boolean {
  const range = request.headers.get("range");
  return !range || /^bytes=0-/.test(range);
}
