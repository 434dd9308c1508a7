import { printReceipt } from "#lib/receipts/print-receipt";
import { receiptOf } from "#lib/receipts/receipt-of";
import { receiptContent } from "#lib/web/receipt-content";
import { pdfAnswer } from "../../pdf-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** The receipt of a complaint as PDF in the reader's language, for those who filed it. */
export async function GET(_request: Request, { params }: Context) {
  return pdfAnswer(await params, async (actor, id) => {
    const receipt = await receiptOf(actor, id);
    const content = await receiptContent(receipt, actor.now);
    const { title } = content;
    return { title, number: receipt.kase.number, bytes: printReceipt(content) };
  });
}
