import { useTranslations } from "next-intl";
import { type captureFields, captureWays } from "#lib/evidence/capture";
import { Disclosure } from "#ui/disclosure";
import { Select } from "#ui/select";
import { TextInput } from "#ui/text-input";

type Name = (typeof captureFields)[number];

const names = { address: "captureAddress", at: "captureAt", way: "captureWay" } satisfies Record<
  string,
  Name
>;

/** Where, when and how a web page was captured, for whoever uploads a capture of one. */
export function CaptureFields() {
  const t = useTranslations("evidence.capture");
  const optional = useTranslations("common")("optional");
  return (
    <Disclosure summary={t("title")}>
      <p className="measure text-quiet">{t("lead")}</p>
      <TextInput
        name={names.address}
        label={t("address")}
        inputMode="url"
        autoComplete="off"
        maxLength={2000}
        optional={optional}
        className="max-w-[36em]"
      />
      <TextInput
        name={names.at}
        type="datetime-local"
        label={t("at")}
        optional={optional}
        className="max-w-[16em]"
      />
      <Select
        name={names.way}
        label={t("way")}
        optional={optional}
        options={captureWays.map((value) => ({ value, label: t(`ways.${value}`) }))}
        className="max-w-[20em]"
      />
    </Disclosure>
  );
}
