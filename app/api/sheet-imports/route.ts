import { NotSeen, Refusal } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { withReturn } from "#lib/auth/safe-path";
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
    const form = await formOf(request);
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) throw new Refusal("evidence.noneChosen");
    const holder = form.get("holder");
    const id = await startImport(actor, {
      kind,
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      holderOrganizationId: typeof holder === "string" ? holder : null,
    });
    return seeOther(`${pageOfKind[kind]}/${id}`);
  } catch (error) {
    if (error instanceof Refusal) return backTo(kind, error);
    if (error instanceof NotSeen) return notFound();
    throw error;
  }
}

async function formOf(request: Request): Promise<FormData> {
  const announced = Number(request.headers.get("content-length")) || 0;
  if (announced > mostSheetBytes + 16_384)
    throw new Refusal("sheets.tooLarge", { megabytes: mostSheetBytes / 1024 ** 2 });
  return request.formData().catch(() => {
    throw new Refusal("evidence.uploadBroken");
  });
}

function backTo(kind: ImportKind, { key, values }: Refusal): Response {
  const said = new URLSearchParams({ problem: key });
  if (values.column) said.set("column", String(values.column));
  return seeOther(`${pageOfKind[kind]}?${said}`);
}

function seeOther(path: string) {
  return new Response(null, { status: 303, headers: { Location: path } });
}
