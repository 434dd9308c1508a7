import { z } from "zod";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { contentDisposition } from "#lib/evidence/download-headers";

/** A document that was printed; its title and number make the name under which it is saved. */
export type Printed = { title: string; number: string; bytes: Buffer };

type Print = (actor: MemberActor, id: string) => Promise<Printed>;

/** Answers with a document as PDF to save or print, or as if there were none. */
export async function pdfAnswer({ id: given }: { id: string }, print: Print): Promise<Response> {
  const actor = await currentActor();
  const id = z.uuid().safeParse(given).data;
  if (!actor || !id) return new Response(null, { status: 404 });
  try {
    const { title, number, bytes } = await print(actor, id);
    return new Response(new Uint8Array(bytes), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": contentDisposition("attachment", `${title} ${number}.pdf`),
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  } catch (error) {
    if (error instanceof NotSeen) return new Response(null, { status: 404 });
    throw error;
  }
}
