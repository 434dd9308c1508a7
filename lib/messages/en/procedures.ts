import { appraisal } from "#lib/messages/en/procedures/appraisal";
import { arbitration } from "#lib/messages/en/procedures/arbitration";
import { copyrightPenalty } from "#lib/messages/en/procedures/copyright-penalty";
import { courtSuit } from "#lib/messages/en/procedures/court-suit";
import { criminalTransfer } from "#lib/messages/en/procedures/criminal-transfer";
import { customsProtection } from "#lib/messages/en/procedures/customs-protection";
import { customsRecordal } from "#lib/messages/en/procedures/customs-recordal";
import { docketingSupervision } from "#lib/messages/en/procedures/docketing-supervision";
import { exhibitionHelp } from "#lib/messages/en/procedures/exhibition-help";
import { fastReview } from "#lib/messages/en/procedures/fast-review";
import { generalHandling } from "#lib/messages/en/procedures/general-handling";
import { judicialConfirmation } from "#lib/messages/en/procedures/judicial-confirmation";
import { layoutDesignHandling } from "#lib/messages/en/procedures/layout-design-handling";
import { legalAdvice } from "#lib/messages/en/procedures/legal-advice";
import { majorPatentAdjudication } from "#lib/messages/en/procedures/major-patent-adjudication";
import { marketSupervisionPenalty } from "#lib/messages/en/procedures/market-supervision-penalty";
import { mediation } from "#lib/messages/en/procedures/mediation";
import { notarisation } from "#lib/messages/en/procedures/notarisation";
import { overseasGuidance } from "#lib/messages/en/procedures/overseas-guidance";
import { patentAdjudication } from "#lib/messages/en/procedures/patent-adjudication";
import { patentAdjudicationSimple } from "#lib/messages/en/procedures/patent-adjudication-simple";
import { patentMediation } from "#lib/messages/en/procedures/patent-mediation";
import { platformNotice } from "#lib/messages/en/procedures/platform-notice";
import { preservation } from "#lib/messages/en/procedures/preservation";
import { reverseLink } from "#lib/messages/en/procedures/reverse-link";
import { rightsAid } from "#lib/messages/en/procedures/rights-aid";
import { selfDiscipline } from "#lib/messages/en/procedures/self-discipline";
import { serviceOrganizationCredit } from "#lib/messages/en/procedures/service-organization-credit";
import { tipHandling } from "#lib/messages/en/procedures/tip-handling";

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
