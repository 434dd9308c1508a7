import { arbitration } from "#lib/messages/zh/procedures/arbitration";
import { courtSuit } from "#lib/messages/zh/procedures/court-suit";
import { judicialConfirmation } from "#lib/messages/zh/procedures/judicial-confirmation";
import { layoutDesignHandling } from "#lib/messages/zh/procedures/layout-design-handling";
import { appraisal } from "#lib/messages/zh/procedures/appraisal";
import { mediation } from "#lib/messages/zh/procedures/mediation";
import { notarisation } from "#lib/messages/zh/procedures/notarisation";
import { exhibitionHelp } from "#lib/messages/zh/procedures/exhibition-help";
import { legalAdvice } from "#lib/messages/zh/procedures/legal-advice";
import { overseasGuidance } from "#lib/messages/zh/procedures/overseas-guidance";
import { patentMediation } from "#lib/messages/zh/procedures/patent-mediation";
import { preservation } from "#lib/messages/zh/procedures/preservation";
import { rightsAid } from "#lib/messages/zh/procedures/rights-aid";
import { selfDiscipline } from "#lib/messages/zh/procedures/self-discipline";
import { serviceOrganizationCredit } from "#lib/messages/zh/procedures/service-organization-credit";
import { tipHandling } from "#lib/messages/zh/procedures/tip-handling";
import { fastReview } from "#lib/messages/zh/procedures/fast-review";
import { generalHandling } from "#lib/messages/zh/procedures/general-handling";
import { marketSupervisionPenalty } from "#lib/messages/zh/procedures/market-supervision-penalty";
import { patentAdjudication } from "#lib/messages/zh/procedures/patent-adjudication";

/** The words of every procedure table, by its key. */
export const procedures = {
  "patent-adjudication": patentAdjudication,
  "market-supervision-penalty": marketSupervisionPenalty,
  "fast-review": fastReview,
  "tip-handling": tipHandling,
  "service-organization-credit": serviceOrganizationCredit,
  "self-discipline": selfDiscipline,
  "rights-aid": rightsAid,
  "overseas-guidance": overseasGuidance,
  "legal-advice": legalAdvice,
  "exhibition-help": exhibitionHelp,
  notarisation,
  appraisal,
  "layout-design-handling": layoutDesignHandling,
  arbitration,
  "court-suit": courtSuit,
  mediation,
  "judicial-confirmation": judicialConfirmation,
  preservation,
  "patent-mediation": patentMediation,
  "general-handling": generalHandling,
};
