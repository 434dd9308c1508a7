import { useTranslations } from "next-intl";
import { LinkButton } from "#ui/link-button";

/** Within the shell: what this seat does not see does not exist. */
export default function AdminNotFound() {
  const t = useTranslations("faults.notFound");
  return (
    <div className="py-8">
      <p className="font-song text-display font-bold text-cinnabar">404</p>
      <h1 className="mt-2 font-song text-title-1 font-bold">{t("title")}</h1>
      <p className="measure mt-3">{t("text")}</p>
      <div className="mt-8">
        <LinkButton href="/">{t("home")}</LinkButton>
      </div>
    </div>
  );
}
