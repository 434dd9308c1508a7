import { getLocale, getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { SettingForm } from "#app/(admin)/admin/setting-form";
import { laws } from "#lib/law/laws";
import { units } from "#lib/limit-versions/limit-version-input";
import type { KeptLimit } from "#lib/limit-versions/list-limits";
import { addVersion } from "./actions";

/** The form for the next wording, filled in with the newest one. */
export async function AddVersion({ limit: { key, versions } }: { limit: KeptLimit }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("admin.limits"),
    formWords(),
    getLocale(),
  ]);
  const newest = versions.at(-1)!;
  const { law, article, confirmed } = newest.citation;
  const lengths = newest.extensions.map(({ amount }) => amount ?? "-").join(", ");
  return (
    <SettingForm
      action={addVersion.bind(null, key)}
      fields={[
        { type: "text", name: "amount", label: t("amount"), defaultValue: String(newest.amount) },
        {
          type: "select",
          name: "unit",
          label: t("unit"),
          defaultValue: newest.unit,
          options: units.map((value) => ({ value, label: t(`units.${value}`) })),
        },
        ...(lengths === ""
          ? []
          : [
              {
                type: "text" as const,
                name: "extensions",
                label: t("extensionsField"),
                hint: t("extensionsHint"),
                defaultValue: lengths,
              },
            ]),
        {
          type: "select",
          name: "law",
          label: t("law"),
          defaultValue: law,
          options: Object.entries(laws).map(([value, { name }]) => ({
            value,
            label: name[locale],
          })),
        },
        {
          type: "text",
          name: "article",
          label: t("articleField"),
          hint: t("articleHint"),
          optional: words.optional,
          defaultValue: article,
        },
        {
          type: "radio",
          name: "confirmed",
          label: t("isConfirmed"),
          defaultValue: confirmed === false ? "no" : "yes",
          choices: [
            { value: "yes", label: t("yes") },
            { value: "no", label: t("no") },
          ],
        },
        { type: "date", name: "validFrom", label: t("validFrom"), hint: t("validFromHint") },
        { type: "text", name: "note", label: t("note"), hint: t("noteHint") },
      ]}
      submit={t("submit")}
      pending={words.pending}
      nowKept={words.nowKept}
    />
  );
}
