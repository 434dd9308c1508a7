import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Wide } from "#app/(public)/wide";
import { holds } from "#lib/access/actor";
import { currentActor } from "#lib/auth/current-actor";
import { openSupplements, type Supplement } from "#lib/supplements/open-supplements";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { When } from "#ui/when";

export default async function SupplementsPage() {
  const [t, actor] = await Promise.all([getTranslations("following.supplements"), currentActor()]);
  const open = actor && holds(actor, "filer") ? await openSupplements(actor) : null;
  return (
    <Wide>
      <PageHeader title={t("title")} lead={t("lead")} />
      {open === null ? <HowItWorks /> : <Waiting open={open} />}
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.supplements"))("title") };
}

async function HowItWorks() {
  const t = await getTranslations("following.supplements");
  return (
    <div className="max-w-[44em] border border-rule bg-sheet p-6 sm:p-8">
      <h2 className="text-title-3 font-semibold">{t("how")}</h2>
      <ol className="mt-3 grid list-decimal gap-2 pl-6">
        <li>{t("how1")}</li>
        <li>{t("how2")}</li>
        <li>{t("how3")}</li>
      </ol>
      <div className="mt-7 flex flex-wrap gap-3">
        <LinkButton variant="primary" href="/sign-in?to=/supplements">
          {t("signIn")}
        </LinkButton>
        <LinkButton href="/progress">{t("lookUp")}</LinkButton>
      </div>
    </div>
  );
}

async function Waiting({ open }: { open: readonly Supplement[] }) {
  const [t, locale] = await Promise.all([getTranslations("following.supplements"), getLocale()]);
  if (open.length === 0) {
    return (
      <EmptyState title={t("none")} action={<LinkButton href="/my">{t("toCases")}</LinkButton>}>
        {t("noneText")}
      </EmptyState>
    );
  }
  return (
    <ul className="border-t border-rule bg-sheet">
      {open.map((one) => (
        <li
          key={one.proceedingId}
          className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-rule px-4 py-4"
        >
          <div className="min-w-0">
            <p className="text-fine text-quiet">{one.number}</p>
            <p className="text-title-3 font-semibold">{one.title}</p>
            <p>{one.organization[locale]}</p>
            {one.dueOn && (
              <p className="font-semibold text-amber">
                {t("due")} <When at={one.dueOn} />
              </p>
            )}
          </div>
          <LinkButton variant="primary" href={`/supplements/${one.proceedingId}`}>
            {t("answer")}
            <span className="sr-only"> {one.number}</span>
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
