import { getTranslations } from "next-intl/server";
import { DaysForm } from "#app/(admin)/admin/calendar/[year]/days-form";
import { formWords } from "#app/(admin)/admin/form-words";
import { SettingForm } from "#app/(admin)/admin/setting-form";
import type { KeptYear } from "#lib/working-days/read-year";
import { saveStanding, setDays } from "./actions";

export async function Standing({ kept }: { kept: KeptYear }) {
  const [t, words] = await Promise.all([getTranslations("admin.calendar"), formWords()]);
  return (
    <SettingForm
      action={saveStanding.bind(null, kept.year)}
      fields={[
        {
          type: "radio",
          name: "status",
          label: t("status"),
          defaultValue: kept.status,
          choices: [
            { value: "confirmed", label: t("confirmed") },
            { value: "expected", label: t("expected") },
          ],
        },
        {
          type: "text",
          name: "notice",
          label: t("noticeLabel"),
          hint: t("noticeHint"),
          optional: words.optional,
          defaultValue: kept.notice ?? "",
        },
      ]}
      hidden={{ was: kept.was }}
      submit={t("save")}
      pending={words.pending}
      nowKept={words.nowKept}
    />
  );
}

export async function ChangeDays({ year }: { year: number }) {
  const [t, words] = await Promise.all([getTranslations("admin.calendar"), formWords()]);
  const kinds = ["holiday", "makeup-workday", "ordinary"] as const;
  return (
    <DaysForm
      action={setDays.bind(null, year)}
      fields={[
        { type: "date", name: "from", label: t("from") },
        { type: "date", name: "to", label: t("to"), hint: t("toHint"), optional: words.optional },
        {
          type: "radio",
          name: "kind",
          label: t("kind"),
          choices: kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
        },
        {
          type: "text",
          name: "nameZh",
          label: t("nameZh"),
          hint: t("nameHint"),
          optional: words.optional,
        },
        { type: "text", name: "nameEn", label: t("nameEn"), optional: words.optional },
      ]}
      preview={t("preview")}
      save={t("save")}
      pending={words.pending}
      nowKept={words.nowKept}
    />
  );
}
