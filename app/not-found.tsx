import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { productVersion } from "#lib/web/product-version";
import { LinkButton } from "#ui/link-button";
import { PublicShell } from "#ui/public-shell";

export default function NotFound() {
  const t = useTranslations("faults.notFound");
  return (
    <PublicShell version={productVersion}>
      <div className="mx-auto max-w-[78rem] px-4 py-16 sm:px-6">
        <p className="font-song text-display font-bold text-cinnabar">404</p>
        <h1 className="mt-2 font-song text-title-1 font-bold">{t("title")}</h1>
        <p className="measure mt-3">{t("text")}</p>
        <p className="measure mt-1 text-quiet">{t("advice")}</p>
        <div className="mt-8 flex flex-wrap gap-3">
          <LinkButton variant="primary" href="/progress">
            {t("progress")}
          </LinkButton>
          <LinkButton href="/">{t("home")}</LinkButton>
        </div>
      </div>
    </PublicShell>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("faults.notFound");
  return { title: t("title") };
}
