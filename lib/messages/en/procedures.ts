import { arbitration } from "#lib/messages/en/procedures/arbitration";
import { courtSuit } from "#lib/messages/en/procedures/court-suit";
import { judicialConfirmation } from "#lib/messages/en/procedures/judicial-confirmation";
import { layoutDesignHandling } from "#lib/messages/en/procedures/layout-design-handling";
import { appraisal } from "#lib/messages/en/procedures/appraisal";
import { mediation } from "#lib/messages/en/procedures/mediation";
import { notarisation } from "#lib/messages/en/procedures/notarisation";
import { exhibitionHelp } from "#lib/messages/en/procedures/exhibition-help";
import { legalAdvice } from "#lib/messages/en/procedures/legal-advice";
import { overseasGuidance } from "#lib/messages/en/procedures/overseas-guidance";
import { patentMediation } from "#lib/messages/en/procedures/patent-mediation";
import { preservation } from "#lib/messages/en/procedures/preservation";
import { rightsAid } from "#lib/messages/en/procedures/rights-aid";
import { selfDiscipline } from "#lib/messages/en/procedures/self-discipline";
import { serviceOrganizationCredit } from "#lib/messages/en/procedures/service-organization-credit";
import { tipHandling } from "#lib/messages/en/procedures/tip-handling";
import { fastReview } from "#lib/messages/en/procedures/fast-review";
import { generalHandling } from "#lib/messages/en/procedures/general-handling";
import { marketSupervisionPenalty } from "#lib/messages/en/procedures/market-supervision-penalty";
import { patentAdjudication } from "#lib/messages/en/procedures/patent-adjudication";

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
