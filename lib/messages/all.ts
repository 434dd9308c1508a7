import { admin as adminEn } from "#lib/messages/en/admin";
import { auth as authEn } from "#lib/messages/en/auth";
import { clocks as clocksEn } from "#lib/messages/en/clocks";
import { common as commonEn } from "#lib/messages/en/common";
import { evidence as evidenceEn } from "#lib/messages/en/evidence";
import { faults as faultsEn } from "#lib/messages/en/faults";
import { home as homeEn } from "#lib/messages/en/home";
import { identifiers as identifiersEn } from "#lib/messages/en/identifiers";
import { organizations as organizationsEn } from "#lib/messages/en/organizations";
import { refusals as refusalsEn } from "#lib/messages/en/refusals";
import { shell as shellEn } from "#lib/messages/en/shell";
import { admin } from "#lib/messages/zh/admin";
import { auth } from "#lib/messages/zh/auth";
import { clocks } from "#lib/messages/zh/clocks";
import { common } from "#lib/messages/zh/common";
import { evidence } from "#lib/messages/zh/evidence";
import { faults } from "#lib/messages/zh/faults";
import { home } from "#lib/messages/zh/home";
import { identifiers } from "#lib/messages/zh/identifiers";
import { organizations } from "#lib/messages/zh/organizations";
import { refusals } from "#lib/messages/zh/refusals";
import { shell } from "#lib/messages/zh/shell";
import type { Locale } from "#lib/web/locale";

const zh = {
  organizations,
  admin,
  auth,
  clocks,
  common,
  evidence,
  faults,
  home,
  identifiers,
  refusals,
  shell,
};

const en: typeof zh = {
  organizations: organizationsEn,
  admin: adminEn,
  auth: authEn,
  clocks: clocksEn,
  common: commonEn,
  evidence: evidenceEn,
  faults: faultsEn,
  home: homeEn,
  identifiers: identifiersEn,
  refusals: refusalsEn,
  shell: shellEn,
};

/** Every interface word, by language and room. */
export const messages: Record<Locale, typeof zh> = { zh, en };

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof zh;
  }
}
