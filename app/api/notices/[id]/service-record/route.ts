import { printPdf } from "#lib/notices/print-pdf";
import { serviceRecordOf } from "#lib/notices/service-record";
import { pdfAnswer } from "../../../pdf-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** The record of a document's service as PDF, for its issuer and its addressee. */
export async function GET(_request: Request, { params }: Context) {
  return pdfAnswer(await params, async (actor, id) => {
    const content = await serviceRecordOf(actor, id);
    return { ...content, bytes: printPdf(content) };
  });
}
