import { useTranslations } from "next-intl";

type Props = {
  law: string;
  /** The article as it is written, such as 20 or 20、21. */
  article?: string;
  /** The day from which this version is in force. */
  version?: string;
  confirmed: boolean;
};

/** The law behind a number or a step, and whether it has been held against the official text. */
export function Citation({ law, article, version, confirmed }: Props) {
  const t = useTranslations("common");
  return (
    <cite className="text-fine not-italic text-quiet">
      {t("law", { law })}
      {article && t("article", { article })}
      {version && ` ${t("inForceFrom", { day: version })}`}
      {!confirmed && (
        <span
          title={t("toBeConfirmedHint")}
          className="ml-1.5 border border-dashed border-amber px-1 whitespace-nowrap text-amber"
        >
          {t("toBeConfirmed")}
        </span>
      )}
    </cite>
  );
}
