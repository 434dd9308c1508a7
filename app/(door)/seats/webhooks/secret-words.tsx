import { getTranslations } from "next-intl/server";

/** What stands around a secret that is shown once. */
export async function secretWords() {
  const [t, common] = await Promise.all([
    getTranslations("webhooks.made"),
    getTranslations("common"),
  ]);
  return {
    made: { title: t("title"), text: t("text"), label: t("label"), go: t("go") },
    copy: { label: common("copy"), copiedLabel: common("copied") },
  };
}
