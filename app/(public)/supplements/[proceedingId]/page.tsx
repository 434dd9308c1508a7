import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EvidenceLines } from "#app/(public)/evidence-lines";
import { ProblemBanner } from "#app/(public)/file/problem-banner";
import { seenOr404 } from "#app/(public)/seen-or-404";
import { UploadForm } from "#app/(public)/upload-form";
import { type UploadAsked, UploadNews } from "#app/(public)/upload-news";
import { Wide } from "#app/(public)/wide";
import type { MemberActor } from "#lib/access/actor";
import { requireActor } from "#lib/auth/current-actor";
import { evidenceOf } from "#lib/evidence/evidence-of";
import { actionPage } from "#lib/proceedings/action-page";
import { type OpenSupplement, openSupplement } from "#lib/proceedings/open-supplements";
import { Banner } from "#ui/banner";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { When } from "#ui/when";
import { AnswerForm } from "./answer-form";

type Props = {
  params: Promise<{ proceedingId: string }>;
  searchParams: Promise<UploadAsked & { refused?: string }>;
};

/** Only what the notice lists: files first, then a sentence for each item. */
export default async function SupplementPage({ params, searchParams }: Props) {
  const [{ proceedingId }, asked] = await Promise.all([params, searchParams]);
  const here = `/supplements/${proceedingId}`;
  const actor = await requireActor(here);
  const one = await seenOr404(proceedingId, () => openSupplement(actor, proceedingId));
  const at = { caseId: one.caseId, proceedingId, action: "answer-supplement" };
  const [t, why, { because }] = await Promise.all([
    getTranslations("following.supplements"),
    getTranslations("closedBecause"),
    actionPage(actor, at),
  ]);
  return (
    <Wide>
      <div className="max-w-[46em]">
        <Breadcrumb label={t("title")} items={[{ href: "/supplements", label: t("title") }]} />
        <ProblemBanner problem={asked.refused} />
        <UploadNews {...asked} />
        <PageHeader
          above={one.number}
          title={one.title}
          facts={
            one.dueOn && (
              <p className="font-semibold text-amber">
                {t("due")} <When at={one.dueOn} />
              </p>
            )
          }
        />
        <Items one={one} />
        {because ? (
          <div className="mt-6">
            <Banner kind="warning" title={why(because)} />
          </div>
        ) : (
          <Answer actor={actor} one={one} here={here} />
        )}
      </div>
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.supplements"))("title") };
}

type AnswerProps = { actor: MemberActor; one: OpenSupplement; here: string };

async function Answer({ actor, one, here }: AnswerProps) {
  const [t, files] = await Promise.all([
    getTranslations("following.supplements"),
    evidenceOf(actor, one.caseId),
  ]);
  const added = files.filter((file) => file.uploadedAt > one.askedAt);
  return (
    <>
      <Section id="evidence" title={t("files")} lead={t("filesLead")}>
        <UploadForm target={`case=${one.caseId}`} back={here} />
        {added.length > 0 && <h3 className="mt-6 mb-2 font-semibold">{t("yours")}</h3>}
        <EvidenceLines files={added} />
      </Section>
      <Section title={t("write")}>
        <AnswerForm proceedingId={one.proceedingId} version={one.version} hint={t("writeHint")} />
      </Section>
    </>
  );
}

async function Items({ one }: { one: OpenSupplement }) {
  const [t, locale] = await Promise.all([getTranslations("following.supplements"), getLocale()]);
  const items = one.items.split(/\n+/).filter(Boolean);
  return (
    <section className="border-l-4 border-amber bg-sheet px-5 py-4">
      <h2 className="text-title-3 font-semibold">{t("items")}</h2>
      <ol className="mt-2 grid list-decimal gap-1 pl-6">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <p className="mt-2 text-fine text-quiet">
        {t.rich("itemsFrom", {
          organization: one.organization[locale],
          day: () => <When at={one.askedAt} as="day" />,
        })}
      </p>
    </section>
  );
}
