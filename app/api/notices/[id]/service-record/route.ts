import { serviceRecordOf } from "#lib/notices/service-record";
import { noticePdf } from "../notice-pdf";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** The record of a document's service as PDF, for its issuer and its addressee. */
export async function GET(_request: Request, { params }: Context) {
  return noticePdf(await params, serviceRecordOf);
}
