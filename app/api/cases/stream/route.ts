import { concernsQueue } from "#lib/timeline/sight-of-changes";
import { streamAnswer } from "../stream-answer";

export const dynamic = "force-dynamic";

/** Says `changed` whenever a case changes that stands in the reader's queue. */
export async function GET(request: Request) {
  return streamAnswer(request, { maySee: async () => true, concerns: concernsQueue });
}
