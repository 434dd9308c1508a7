import { z } from "zod";
import { NotSeen } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { printReceipt } from "#lib/receipts/print-receipt";
import { receiptOf } from "#lib/receipts/receipt-of";
import { receiptContent } from "#lib/web/receipt-content";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** The receipt of a complaint as PDF in the reader's language, for those who filed it. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await currentActor();
  const id = z.uuid().safeParse((await params).id).data;
  if (!actor || !id) return new Response(null, { status: 404 });
  try {
    const receipt = await receiptOf(actor, id);
    const content = await receiptContent(receipt, actor.now);
    const name = encodeURIComponent(`${content.title} ${receipt.kase.number}.pdf`);
    return new Response(new Uint8Array(printReceipt(content)), {
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
