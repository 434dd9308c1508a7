import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";
import { Mark } from "#ui/mark";

/** Travels with every page, twice, in case it is needed: so without a header, a menu or a footer. */
export default function NotFound() {
  const t = useTranslations("faults.notFound");
  const shell = useTranslations("shell");
  return (
    <div data-surface="public" className="mx-auto max-w-[46em] px-4 py-8 sm:px-6">
      <Link href="/" className="inline-flex items-center gap-3 py-1">
        <Mark size={42} />
        <span className="font-song text-title-2 font-bold">{shell("productName")}</span>
      </Link>
      <div className="double-rule mt-2" />
      <main id="main" tabIndex={-1} className="pt-10 outline-none">
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
      </main>
    </div>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("faults.notFound");
  return { title: t("title") };
}
