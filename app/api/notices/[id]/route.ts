import { printPdf } from "#lib/notices/print-pdf";
import { readNotice } from "#lib/notices/read-notice";
import { pdfAnswer } from "../../pdf-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** A document of a case as PDF, to save or print; opening it here counts as opening it. */
export async function GET(_request: Request, { params }: Context) {
  return pdfAnswer(await params, async (actor, id) => {
    const { content } = await readNotice(actor, id);
    return { ...content, bytes: printPdf(content) };
  });
}
