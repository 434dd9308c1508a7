import { z } from "zod";
import { NotSeen } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { printPdf } from "#lib/notices/print-pdf";
import { readNotice } from "#lib/notices/read-notice";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** A document of a case as PDF, to save or print; opening it here counts as opening it. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await currentActor();
  const id = z.uuid().safeParse((await params).id).data;
  if (!actor || !id) return new Response(null, { status: 404 });
  try {
    const { content } = await readNotice(actor, id);
    const name = encodeURIComponent(`${content.title} ${content.number}.pdf`);
    return new Response(new Uint8Array(printPdf(content)), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `attachment; filename*=UTF-8''${name}`,
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotSeen) return new Response(null, { status: 404 });
    throw error;
  }
}
