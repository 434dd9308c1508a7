import { readNotice } from "#lib/notices/read-notice";
import { noticePdf } from "./notice-pdf";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** A document of a case as PDF, to save or print; opening it here counts as opening it. */
export async function GET(_request: Request, { params }: Context) {
  return noticePdf(await params, async (actor, id) => (await readNotice(actor, id)).content);
}
