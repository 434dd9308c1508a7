import { z } from "zod";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import type { NoticeContent } from "#lib/notices/issue-notice";
import { printPdf } from "#lib/notices/print-pdf";

type Read = (actor: MemberActor, id: string) => Promise<NoticeContent>;

/** Answers with a document as PDF to save or print, or as if there were none. */
export async function noticePdf({ id: given }: { id: string }, read: Read): Promise<Response> {
  const actor = await currentActor();
  const id = z.uuid().safeParse(given).data;
  if (!actor || !id) return new Response(null, { status: 404 });
  try {
    const content = await read(actor, id);
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
