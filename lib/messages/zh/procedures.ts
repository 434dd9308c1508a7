import { appraisal } from "#lib/messages/zh/procedures/appraisal";
import { arbitration } from "#lib/messages/zh/procedures/arbitration";
import { copyrightPenalty } from "#lib/messages/zh/procedures/copyright-penalty";
import { courtSuit } from "#lib/messages/zh/procedures/court-suit";
import { criminalTransfer } from "#lib/messages/zh/procedures/criminal-transfer";
import { customsProtection } from "#lib/messages/zh/procedures/customs-protection";
import { customsRecordal } from "#lib/messages/zh/procedures/customs-recordal";
import { docketingSupervision } from "#lib/messages/zh/procedures/docketing-supervision";
import { exhibitionHelp } from "#lib/messages/zh/procedures/exhibition-help";
import { fastReview } from "#lib/messages/zh/procedures/fast-review";
import { generalHandling } from "#lib/messages/zh/procedures/general-handling";
import { judicialConfirmation } from "#lib/messages/zh/procedures/judicial-confirmation";
import { layoutDesignHandling } from "#lib/messages/zh/procedures/layout-design-handling";
import { legalAdvice } from "#lib/messages/zh/procedures/legal-advice";
import { majorPatentAdjudication } from "#lib/messages/zh/procedures/major-patent-adjudication";
import { marketSupervisionPenalty } from "#lib/messages/zh/procedures/market-supervision-penalty";
import { mediation } from "#lib/messages/zh/procedures/mediation";
import { notarisation } from "#lib/messages/zh/procedures/notarisation";
import { overseasGuidance } from "#lib/messages/zh/procedures/overseas-guidance";
import { patentAdjudication } from "#lib/messages/zh/procedures/patent-adjudication";
import { patentAdjudicationSimple } from "#lib/messages/zh/procedures/patent-adjudication-simple";
import { patentMediation } from "#lib/messages/zh/procedures/patent-mediation";
import { platformNotice } from "#lib/messages/zh/procedures/platform-notice";
import { preservation } from "#lib/messages/zh/procedures/preservation";
import { reverseLink } from "#lib/messages/zh/procedures/reverse-link";
import { rightsAid } from "#lib/messages/zh/procedures/rights-aid";
import { selfDiscipline } from "#lib/messages/zh/procedures/self-discipline";
import { serviceOrganizationCredit } from "#lib/messages/zh/procedures/service-organization-credit";
import { tipHandling } from "#lib/messages/zh/procedures/tip-handling";

/** The words of every procedure table, by its key. */
export const procedures = {
  "patent-adjudication": patentAdjudication,
  "market-supervision-penalty": marketSupervisionPenalty,
  "copyright-penalty": copyrightPenalty,
  "customs-protection": customsProtection,
  "customs-recordal": customsRecordal,
  "criminal-transfer": criminalTransfer,
  "docketing-supervision": docketingSupervision,
  "reverse-link": reverseLink,
  "fast-review": fastReview,
  arbitration,
  "tip-handling": tipHandling,
  "service-organization-credit": serviceOrganizationCredit,
  "self-discipline": selfDiscipline,
  "court-suit": courtSuit,
  "rights-aid": rightsAid,
  "overseas-guidance": overseasGuidance,
  mediation,
  "judicial-confirmation": judicialConfirmation,
  preservation,
  "patent-mediation": patentMediation,
  "legal-advice": legalAdvice,
  "exhibition-help": exhibitionHelp,
  notarisation,
  appraisal,
  "layout-design-handling": layoutDesignHandling,
  "platform-notice": platformNotice,
  "patent-adjudication-simple": patentAdjudicationSimple,
  "major-patent-adjudication": majorPatentAdjudication,
  "general-handling": generalHandling,
};
