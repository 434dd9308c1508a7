import { fastReview } from "#lib/messages/zh/procedures/fast-review";
import { generalHandling } from "#lib/messages/zh/procedures/general-handling";
import { marketSupervisionPenalty } from "#lib/messages/zh/procedures/market-supervision-penalty";
import { patentAdjudication } from "#lib/messages/zh/procedures/patent-adjudication";

/** The words of every procedure table, by its key. */
export const procedures = {
  "patent-adjudication": patentAdjudication,
  "market-supervision-penalty": marketSupervisionPenalty,
  "fast-review": fastReview,
  "general-handling": generalHandling,
};
