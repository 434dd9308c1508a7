import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LawCitation } from "#app/_case/law-citation";
import { formWords } from "#app/(admin)/admin/form-words";
import { Length } from "#app/(admin)/admin/limits/components";
import { SettingForm } from "#app/(admin)/admin/setting-form";
import { printDay } from "#lib/clocks/print-time";
import { inForceOn } from "#lib/limit-versions/in-force";
import type { KeptLimit, KeptVersion } from "#lib/limit-versions/list-limits";
import { Badge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { takeBack } from "./actions";

/** The wordings of a limit, the newest first; one that is not in force yet can be taken back. */
export function Versions({ limit, today }: { limit: KeptLimit; today: string }) {
  const t = useTranslations("admin.limits");
  const locale = useLocale();
  const now = inForceOn(limit.versions, today);
  return (
    <DataTable
      caption={t("versions")}
      rows={limit.versions.toReversed()}
      rowKey={({ validFrom }) => validFrom}
      columns={[
        {
          key: "validFrom",
          header: t("validFrom"),
          heading: true,
          cell: (version) => (
            <>
              {printDay(version.validFrom, locale)}{" "}
              <Age version={version} isNow={version.validFrom === now.validFrom} today={today} />
            </>
          ),
        },
        { key: "length", header: t("length"), cell: (version) => <Length version={version} /> },
        {
          key: "article",
          header: t("article"),
          wide: true,
          cell: ({ citation }) => <LawCitation {...citation} />,
        },
        {
          key: "note",
          header: t("note"),
          wide: true,
          cell: (version) => <Source version={version} limitKey={limit.key} today={today} />,
        },
      ]}
    />
  );
}

function Age({ version, isNow, today }: { version: KeptVersion; isNow: boolean; today: string }) {
  const t = useTranslations("admin.limits");
  if (version.validFrom > today) return <Badge tone="dueSoon">{t("next")}</Badge>;
  return isNow ? <Badge tone="done">{t("inForce")}</Badge> : <Badge>{t("over")}</Badge>;
}

function Source({
  version,
  limitKey,
  today,
}: {
  version: KeptVersion;
  limitKey: string;
  today: string;
}) {
  const t = useTranslations("admin.limits");
  const { entered, validFrom } = version;
  if (!entered) return t("product");
  return (
    <>
      <span className="block">{t("entered", { by: entered.by, note: entered.note })}</span>
      {validFrom > today && <TakeBack limitKey={limitKey} id={entered.id} />}
    </>
  );
}

async function TakeBack({ limitKey, id }: { limitKey: string; id: string }) {
  const [t, words] = await Promise.all([getTranslations("admin.limits"), formWords()]);
  return (
    <SettingForm
      action={takeBack.bind(null, limitKey, id)}
      fields={[]}
      submit={t("remove")}
      pending={words.pending}
      nowKept={words.nowKept}
    />
  );
}
