import { appraisal } from "#lib/procedures/appraisal";
import { arbitration } from "#lib/procedures/arbitration";
import { copyrightPenalty } from "#lib/procedures/copyright-penalty";
import { courtSuit } from "#lib/procedures/court-suit";
import { criminalTransfer } from "#lib/procedures/criminal-transfer";
import { customsProtection } from "#lib/procedures/customs-protection";
import { customsRecordal } from "#lib/procedures/customs-recordal";
import { docketingSupervision } from "#lib/procedures/docketing-supervision";
import { exhibitionHelp } from "#lib/procedures/exhibition-help";
import { fastReview } from "#lib/procedures/fast-review";
import { generalHandling } from "#lib/procedures/general-handling";
import { judicialConfirmation } from "#lib/procedures/judicial-confirmation";
import { layoutDesignHandling } from "#lib/procedures/layout-design-handling";
import { legalAdvice } from "#lib/procedures/legal-advice";
import { majorPatentAdjudication } from "#lib/procedures/major-patent-adjudication";
import { marketSupervisionPenalty } from "#lib/procedures/market-supervision-penalty";
import { mediation } from "#lib/procedures/mediation";
import { notarisation } from "#lib/procedures/notarisation";
import { overseasGuidance } from "#lib/procedures/overseas-guidance";
import { patentAdjudication } from "#lib/procedures/patent-adjudication";
import { patentAdjudicationSimple } from "#lib/procedures/patent-adjudication-simple";
import { patentMediation } from "#lib/procedures/patent-mediation";
import { platformNotice } from "#lib/procedures/platform-notice";
import { preservation } from "#lib/procedures/preservation";
import { reverseLink } from "#lib/procedures/reverse-link";
import { rightsAid } from "#lib/procedures/rights-aid";
import { selfDiscipline } from "#lib/procedures/self-discipline";
import { serviceOrganizationCredit } from "#lib/procedures/service-organization-credit";
import { tipHandling } from "#lib/procedures/tip-handling";
import type { Procedure } from "#lib/proceedings/procedure";

/** Every procedure that has a table here. */
export const procedures: readonly Procedure[] = [
  patentAdjudication,
  marketSupervisionPenalty,
  copyrightPenalty,
  customsProtection,
  customsRecordal,
  criminalTransfer,
  docketingSupervision,
  reverseLink,
  fastReview,
  arbitration,
  tipHandling,
  serviceOrganizationCredit,
  selfDiscipline,
  courtSuit,
  rightsAid,
  overseasGuidance,
  mediation,
  judicialConfirmation,
  preservation,
  patentMediation,
  legalAdvice,
  exhibitionHelp,
  notarisation,
  appraisal,
  layoutDesignHandling,
  platformNotice,
  patentAdjudicationSimple,
  majorPatentAdjudication,
  generalHandling,
];

/** The same by key. A test may lend it another one: see `lend-for-test.ts`. */
export const tables = new Map(procedures.map((table) => [table.key, table]));

/**
 * The table that runs a competence: its own, or general handling for one that has no table, such as
 * an operator may add.
 */
export function procedureFor(competence: string): Procedure {
  return tables.get(competence) ?? generalHandling;
}

/** The table of a stored proceeding. @throws when the key was never a procedure of this product. */
export function procedureOf(key: string): Procedure {
  const table = tables.get(key);
  if (!table) throw new Error(`no procedure is called ${key}`);
  return table;
}
