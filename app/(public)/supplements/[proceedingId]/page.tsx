import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { proceedingOrWhy } from "#app/(public)/my/case-or-why";
import { type UploadAsked, UploadNews } from "#app/(public)/upload-news";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { looseFiles } from "#lib/supplements/loose-files";
import { findSupplement, type WholeSupplement } from "#lib/supplements/open-supplements";
import { Banner } from "#ui/banner";
import { Breadcrumb } from "#ui/breadcrumb";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { When } from "#ui/when";
import { AnswerForm } from "./answer-form";
import { type AnswerAsked, AnswerNews, faultsOf } from "./answer-news";
import { AnsweredItem } from "./answered-item";
import { LooseFiles } from "./loose-files";

type Props = {
  params: Promise<{ proceedingId: string }>;
  searchParams: Promise<UploadAsked & AnswerAsked>;
};

/** What the notice lists, each thing by itself: what is open is asked, what is answered is told. */
export default async function SupplementPage({ params, searchParams }: Props) {
  const [{ proceedingId }, asked] = await Promise.all([params, searchParams]);
  const actor = await requireActor();
  const one = await proceedingOrWhy(actor, proceedingId, () => findSupplement(actor, proceedingId));
  const [t, loose] = await Promise.all([
    getTranslations("following.supplements"),
    looseFiles(actor, one),
  ]);
  return (
    <Wide>
      <div className="max-w-[46em]">
        <Breadcrumb label={t("title")} items={[{ href: "/supplements", label: t("title") }]} />
        <UploadNews {...asked} />
        <AnswerNews one={one} asked={asked} />
        <Head one={one} />
        {one.isOpen && !one.lacking ? (
          <>
            <AnswerForm one={one} loose={loose} faults={await faultsOf(one, asked)} />
            <LooseFiles one={one} files={loose} hasNews={!!asked.uploaded} />
          </>
        ) : (
          <Over one={one} />
        )}
      </div>
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.supplements"))("title") };
}

async function Head({ one }: { one: WholeSupplement }) {
  const [t, locale] = await Promise.all([getTranslations("following.supplements"), getLocale()]);
  const open = one.items.filter(({ answer }) => !answer).length;
  return (
    <PageHeader
      above={one.number}
      title={one.title}
      lead={t.rich("itemsFrom", {
        organization: one.organization[locale],
        count: one.items.length,
        day: () => <When at={one.askedAt} as="day" />,
      })}
      facts={
        one.isOpen && (
          <>
            <p>{t("stillOpen", { count: open })}</p>
            {one.dueOn && (
              <p className="font-semibold text-amber">
                {t("due")} <When at={one.dueOn} />
              </p>
            )}
          </>
        )
      }
    />
  );
}

/** Nothing may be answered here, or no longer: what was asked and said. */
async function Over({ one }: { one: WholeSupplement }) {
  const [t, why] = await Promise.all([
    getTranslations("following.supplements"),
    getTranslations("closedBecause"),
  ]);
  return (
    <>
      {one.isOpen && one.lacking ? (
        <Banner kind="warning" title={why(one.lacking)} />
      ) : (
        <Banner kind="info" title={t("over")} />
      )}
      <Section title={t("items")}>
        <ol className="border-t border-rule bg-sheet">
          {one.items.map((item) => (
            <li key={item.number} className="border-b border-rule px-4 py-3">
              <AnsweredItem item={item} />
            </li>
          ))}
        </ol>
      </Section>
      <div className="mt-8">
        <LinkButton href={`/my/cases/${one.caseId}`}>{t("toCase")}</LinkButton>
      </div>
    </>
  );
}
