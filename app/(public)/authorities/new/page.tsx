import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GiveForm } from "#app/(public)/authorities/give-form";
import { ProblemBanner } from "#app/(public)/file/problem-banner";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { addYears, shanghaiDate } from "#lib/calendar/plain-date";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";

export type AskedAuthority = Partial<
  Record<"creditCode" | "validFrom" | "validUntil" | "scope" | "check" | "problem", string>
>;

type Props = { searchParams: Promise<AskedAuthority> };

export default async function GiveAuthorityPage({ searchParams }: Props) {
  const [actor, t, asked] = await Promise.all([
    requireActor(),
    getTranslations("rights.authorities"),
    searchParams,
  ]);
  const today = shanghaiDate(actor.now);
  const suggested = {
    creditCode: "",
    validFrom: today,
    validUntil: addYears(today, 1),
    scope: "file supplement",
  };
  return (
    <Wide>
      <div className="max-w-[40rem]">
        <Breadcrumb label={t("title")} items={[{ href: "/authorities", label: t("title") }]} />
        <ProblemBanner problem={asked.problem} />
        <PageHeader title={t("giveTitle")} lead={t("giveLead")} />
        <GiveForm typed={{ ...suggested, ...asked }} isBack={!!asked.check} today={today} />
      </div>
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rights.authorities"))("giveTitle") };
}
