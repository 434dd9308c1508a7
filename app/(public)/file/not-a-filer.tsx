import { useTranslations } from "next-intl";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";

/** Says that the seat cannot file, and leads to another one. */
export function NotAFiler({ to }: { to: string }) {
  const t = useTranslations("filing.start");
  return (
    <Banner
      kind="warning"
      title={t("notAFiler")}
      advice={<LinkButton href={`/seats?to=${to}`}>{t("switchSeat")}</LinkButton>}
    >
      {t("notAFilerText")}
    </Banner>
  );
}
