import { accessRequests as accessRequestsEn } from "#lib/messages/en/access-requests";
import { admin as adminEn } from "#lib/messages/en/admin";
import { audiences as audiencesEn } from "#lib/messages/en/audiences";
import { auth as authEn } from "#lib/messages/en/auth";
import { board as boardEn } from "#lib/messages/en/board";
import { cases as casesEn } from "#lib/messages/en/cases";
import { checkpoints as checkpointsEn } from "#lib/messages/en/checkpoints";
import { claimCharts as claimChartsEn } from "#lib/messages/en/claim-charts";
import { clocks as clocksEn } from "#lib/messages/en/clocks";
import { closedBecause as closedBecauseEn } from "#lib/messages/en/closed-because";
import { common as commonEn } from "#lib/messages/en/common";
import { correspondence as correspondenceEn } from "#lib/messages/en/correspondence";
import { credit as creditEn } from "#lib/messages/en/credit";
import { deadlines as deadlinesEn } from "#lib/messages/en/deadlines";
import { desk as deskEn } from "#lib/messages/en/desk";
import { deskActs as deskActsEn } from "#lib/messages/en/desk-acts";
import { deskKeys as deskKeysEn } from "#lib/messages/en/desk-keys";
import { events as eventsEn } from "#lib/messages/en/events";
import { evidence as evidenceEn } from "#lib/messages/en/evidence";
import { faults as faultsEn } from "#lib/messages/en/faults";
import { filing as filingEn } from "#lib/messages/en/filing";
import { following as followingEn } from "#lib/messages/en/following";
import { guides as guidesEn } from "#lib/messages/en/guides";
import { home as homeEn } from "#lib/messages/en/home";
import { identifiers as identifiersEn } from "#lib/messages/en/identifiers";
import { inbox as inboxEn } from "#lib/messages/en/inbox";
import { letters as lettersEn } from "#lib/messages/en/letters";
import { linkedCases as linkedCasesEn } from "#lib/messages/en/linked-cases";
import { mail as mailEn } from "#lib/messages/en/mail";
import { matching as matchingEn } from "#lib/messages/en/matching";
import { notices as noticesEn } from "#lib/messages/en/notices";
import { openFigures as openFiguresEn } from "#lib/messages/en/open-figures";
import { organizations as organizationsEn } from "#lib/messages/en/organizations";
import { procedures as proceduresEn } from "#lib/messages/en/procedures";
import { proceedings as proceedingsEn } from "#lib/messages/en/proceedings";
import { queueExports as queueExportsEn } from "#lib/messages/en/queue-exports";
import { queueFilter as queueFilterEn } from "#lib/messages/en/queue-filter";
import { receipts as receiptsEn } from "#lib/messages/en/receipts";
import { referrals as referralsEn } from "#lib/messages/en/referrals";
import { refusals as refusalsEn } from "#lib/messages/en/refusals";
import { rights as rightsEn } from "#lib/messages/en/rights";
import { satisfaction as satisfactionEn } from "#lib/messages/en/satisfaction";
import { savedViews as savedViewsEn } from "#lib/messages/en/saved-views";
import { search as searchEn } from "#lib/messages/en/search";
import { secondStep as secondStepEn } from "#lib/messages/en/second-step";
import { services as servicesEn } from "#lib/messages/en/services";
import { sheetImports as sheetImportsEn } from "#lib/messages/en/sheet-imports";
import { shell as shellEn } from "#lib/messages/en/shell";
import { snoozes as snoozesEn } from "#lib/messages/en/snoozes";
import { supervision as supervisionEn } from "#lib/messages/en/supervision";
import { tips as tipsEn } from "#lib/messages/en/tips";
import { viewings as viewingsEn } from "#lib/messages/en/viewings";
import { webhooks as webhooksEn } from "#lib/messages/en/webhooks";
import { accessRequests } from "#lib/messages/zh/access-requests";
import { admin } from "#lib/messages/zh/admin";
import { audiences } from "#lib/messages/zh/audiences";
import { auth } from "#lib/messages/zh/auth";
import { board } from "#lib/messages/zh/board";
import { cases } from "#lib/messages/zh/cases";
import { checkpoints } from "#lib/messages/zh/checkpoints";
import { claimCharts } from "#lib/messages/zh/claim-charts";
import { clocks } from "#lib/messages/zh/clocks";
import { closedBecause } from "#lib/messages/zh/closed-because";
import { common } from "#lib/messages/zh/common";
import { correspondence } from "#lib/messages/zh/correspondence";
import { credit } from "#lib/messages/zh/credit";
import { deadlines } from "#lib/messages/zh/deadlines";
import { desk } from "#lib/messages/zh/desk";
import { deskActs } from "#lib/messages/zh/desk-acts";
import { deskKeys } from "#lib/messages/zh/desk-keys";
import { events } from "#lib/messages/zh/events";
import { evidence } from "#lib/messages/zh/evidence";
import { faults } from "#lib/messages/zh/faults";
import { filing } from "#lib/messages/zh/filing";
import { following } from "#lib/messages/zh/following";
import { guides } from "#lib/messages/zh/guides";
import { home } from "#lib/messages/zh/home";
import { identifiers } from "#lib/messages/zh/identifiers";
import { inbox } from "#lib/messages/zh/inbox";
import { letters } from "#lib/messages/zh/letters";
import { linkedCases } from "#lib/messages/zh/linked-cases";
import { mail } from "#lib/messages/zh/mail";
import { matching } from "#lib/messages/zh/matching";
import { notices } from "#lib/messages/zh/notices";
import { openFigures } from "#lib/messages/zh/open-figures";
import { organizations } from "#lib/messages/zh/organizations";
import { procedures } from "#lib/messages/zh/procedures";
import { proceedings } from "#lib/messages/zh/proceedings";
import { queueExports } from "#lib/messages/zh/queue-exports";
import { queueFilter } from "#lib/messages/zh/queue-filter";
import { receipts } from "#lib/messages/zh/receipts";
import { referrals } from "#lib/messages/zh/referrals";
import { refusals } from "#lib/messages/zh/refusals";
import { rights } from "#lib/messages/zh/rights";
import { satisfaction } from "#lib/messages/zh/satisfaction";
import { savedViews } from "#lib/messages/zh/saved-views";
import { search } from "#lib/messages/zh/search";
import { secondStep } from "#lib/messages/zh/second-step";
import { services } from "#lib/messages/zh/services";
import { sheetImports } from "#lib/messages/zh/sheet-imports";
import { shell } from "#lib/messages/zh/shell";
import { snoozes } from "#lib/messages/zh/snoozes";
import { supervision } from "#lib/messages/zh/supervision";
import { tips } from "#lib/messages/zh/tips";
import { viewings } from "#lib/messages/zh/viewings";
import { webhooks } from "#lib/messages/zh/webhooks";
import type { Locale } from "#lib/web/locale";

const zh = {
  search,
  matching,
  correspondence,
  credit,
  notices,
  linkedCases,
  deadlines,
  inbox,
  mail,
  letters,
  tips,
  rights,
  guides,
  following,
  filing,
  receipts,
  sheetImports,
  referrals,
  desk,
  queueFilter,
  satisfaction,
  savedViews,
  deskActs,
  deskKeys,
  board,
  queueExports,
  viewings,
  webhooks,
  snoozes,
  cases,
  openFigures,
  organizations,
  admin,
  auth,
  checkpoints,
  claimCharts,
  clocks,
  common,
  evidence,
  faults,
  home,
  identifiers,
  refusals,
  audiences,
  closedBecause,
  events,
  procedures,
  proceedings,
  secondStep,
  services,
  shell,
  supervision,
  accessRequests,
};

const en: typeof zh = {
  search: searchEn,
  matching: matchingEn,
  correspondence: correspondenceEn,
  credit: creditEn,
  notices: noticesEn,
  linkedCases: linkedCasesEn,
  deadlines: deadlinesEn,
  inbox: inboxEn,
  mail: mailEn,
  letters: lettersEn,
  tips: tipsEn,
  rights: rightsEn,
  guides: guidesEn,
  following: followingEn,
  filing: filingEn,
  receipts: receiptsEn,
  sheetImports: sheetImportsEn,
  referrals: referralsEn,
  desk: deskEn,
  queueFilter: queueFilterEn,
  satisfaction: satisfactionEn,
  savedViews: savedViewsEn,
  deskActs: deskActsEn,
  deskKeys: deskKeysEn,
  board: boardEn,
  queueExports: queueExportsEn,
  viewings: viewingsEn,
  webhooks: webhooksEn,
  snoozes: snoozesEn,
  cases: casesEn,
  openFigures: openFiguresEn,
  organizations: organizationsEn,
  admin: adminEn,
  auth: authEn,
  checkpoints: checkpointsEn,
  claimCharts: claimChartsEn,
  clocks: clocksEn,
  common: commonEn,
  evidence: evidenceEn,
  faults: faultsEn,
  home: homeEn,
  identifiers: identifiersEn,
  refusals: refusalsEn,
  audiences: audiencesEn,
  closedBecause: closedBecauseEn,
  events: eventsEn,
  procedures: proceduresEn,
  proceedings: proceedingsEn,
  secondStep: secondStepEn,
  services: servicesEn,
  shell: shellEn,
  supervision: supervisionEn,
  accessRequests: accessRequestsEn,
};

/** Every interface word, by language and room. */
export const messages: Record<Locale, typeof zh> = { zh, en };

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    /** Words of procedures are read by the keys of their tables; as a type they cost minutes. */
    Messages: Omit<typeof zh, "procedures">;
  }
}
