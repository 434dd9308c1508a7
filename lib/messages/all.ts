import { auth as authEn } from "#lib/messages/en/auth";
import { common as commonEn } from "#lib/messages/en/common";
import { faults as faultsEn } from "#lib/messages/en/faults";
import { home as homeEn } from "#lib/messages/en/home";
import { refusals as refusalsEn } from "#lib/messages/en/refusals";
import { shell as shellEn } from "#lib/messages/en/shell";
import { auth } from "#lib/messages/zh/auth";
import { common } from "#lib/messages/zh/common";
import { faults } from "#lib/messages/zh/faults";
import { home } from "#lib/messages/zh/home";
import { refusals } from "#lib/messages/zh/refusals";
import { shell } from "#lib/messages/zh/shell";
import type { Locale } from "#lib/web/locale";

const zh = {
  auth,
  common,
  faults,
  home,
  refusals,
  shell,
};

const en: typeof zh = {
  auth: authEn,
  common: commonEn,
  faults: faultsEn,
  home: homeEn,
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
