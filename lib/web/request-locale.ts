import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { messages } from "#lib/messages/all";
import { appearanceChoices } from "#lib/web/appearance";
import { chooseLocale } from "#lib/web/locale";

/** Gives each request its language and words; days and hours are always those of Asia/Shanghai. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asked ?? (await localeOfRequest());
  return { locale, messages: messages[locale], timeZone: "Asia/Shanghai" };
});

async function localeOfRequest() {
  const stored = (await cookies()).get(appearanceChoices.locale.cookie)?.value;
  return chooseLocale(stored, (await headers()).get("accept-language"));
}
