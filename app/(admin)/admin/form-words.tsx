import { getTranslations } from "next-intl/server";

/** The words that every form of settings needs beside its own. */
export async function formWords() {
  const [common, admin] = await Promise.all([getTranslations("common"), getTranslations("admin")]);
  return {
    pending: common("pending"),
    nowKept: admin.raw("form.nowKept") as string,
    choose: common("choose"),
    optional: common("optional"),
    save: common("save"),
    /** Names the way down to a page. */
    trail: admin("title"),
  };
}
