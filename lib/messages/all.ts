import { common as commonEn } from "#lib/messages/en/common";
import { faults as faultsEn } from "#lib/messages/en/faults";
import { home as homeEn } from "#lib/messages/en/home";
import { shell as shellEn } from "#lib/messages/en/shell";
import { common } from "#lib/messages/zh/common";
import { faults } from "#lib/messages/zh/faults";
import { home } from "#lib/messages/zh/home";
import { shell } from "#lib/messages/zh/shell";
import type { Locale } from "#lib/web/locale";

const zh = {
  common,
  faults,
  home,
  shell,
};

const en: typeof zh = {
  common: commonEn,
  faults: faultsEn,
  home: homeEn,
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
