import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { withReturn } from "#lib/auth/safe-path";
import { concatBytes } from "#lib/evidence/concat-bytes";
import { parseUpload } from "#lib/evidence/parse-upload";
import type { ImportKind } from "#lib/sheet-imports/columns";
import { pageOfKind } from "#lib/sheet-imports/page-of-kind";
import { startImport } from "#lib/sheet-imports/start-import";
import { mostSheetBytes } from "#lib/sheets/read-sheet";
import { isSameOrigin } from "#lib/web/same-origin";
import { notFound, notOurs } from "../evidence/answers";
import { kindOf } from "./kind-of";

export const dynamic = "force-dynamic";

/** `POST /api/sheet-imports?kind=complaints|rights`: a filled sheet, to be looked through. */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return notOurs();
  const kind = kindOf(request);
  if (!kind) return notFound();
  const actor = await currentActor();
  if (!actor) return seeOther(withReturn("/sign-in", pageOfKind[kind]));
  try {
    const { fields, ...sheet } = await postedSheet(request);
    const holderOrganizationId = fields.get("holder") ?? null;
    const id = await startImport(actor, { ...sheet, kind, holderOrganizationId });
    return seeOther(`${pageOfKind[kind]}/${id}`);
  } catch (error) {
    if (error instanceof Refusal) return backTo(kind, error);
    if (error instanceof NotSeen) return notFound();
    throw error;
  }
}

/** Reads the one file of the form, and of a larger one no more than it may have. */
async function postedSheet({ headers, body }: Request) {
  const parts: Uint8Array[] = [];
  let [fileName, size] = ["", 0];
  const from = body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]);
  const fields = await parseUpload(from, headers.get("content-type"), async (file) => {
    fileName = file.fileName;
    for await (const chunk of file.bytes) {
      size += chunk.byteLength;
      if (size > mostSheetBytes) return;
      parts.push(chunk);
    }
  });
  if (size === 0) throw new Refusal("evidence.noneChosen");
  if (size > mostSheetBytes)
    throw new Refusal("sheets.tooLarge", { megabytes: mostSheetBytes / 1024 ** 2 });
  return { fileName, bytes: concatBytes(parts), fields };
}

function backTo(kind: ImportKind, { key, values }: Refusal): Response {
  const said = new URLSearchParams({ problem: key });
  if (values.column) said.set("column", String(values.column));
  return seeOther(`${pageOfKind[kind]}?${said}`);
}

function seeOther(path: string) {
  return new Response(null, { status: 303, headers: { Location: path } });
}
