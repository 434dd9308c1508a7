import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "#app/(door)/code-form";
import { Sheet } from "#app/(door)/sheet";
import { currentArrival } from "#lib/auth/current-actor";
import { withReturn } from "#lib/auth/safe-path";
import { one } from "#lib/web/page-param";
import { Link } from "#ui/link";
import { enterCode } from "./actions";

type Props = { searchParams: Promise<{ to?: string | string[] }> };

/** The second step of signing in, for whoever has given the right password. */
export default async function CodePage({ searchParams }: Props) {
  const to = one((await searchParams).to);
  const arrival = await currentArrival();
  if (!arrival) redirect(withReturn("/sign-in", to));
  const t = await getTranslations("secondStep.enter");
  return (
    <Sheet
      title={t("title")}
      lead={t("lead", { name: arrival.personName })}
      beside={
        <section className="measure">
          <h2 className="text-title-3 font-semibold">{t("lostTitle")}</h2>
          <p className="mt-2">{t("lost")}</p>
          <p className="mt-2">{t("lostBoth")}</p>
          <p className="mt-4">
            <Link href={withReturn("/sign-in", to)} className="text-link">
              {t("other")}
            </Link>
          </p>
        </section>
      }
    >
      <CodeForm action={enterCode} to={to} submit={t("submit")} />
    </Sheet>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("secondStep.enter"))("title") };
}
