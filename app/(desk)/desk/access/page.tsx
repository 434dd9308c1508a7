import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { askedOf } from "#lib/access-requests/read-access";
import { deskActor } from "#lib/web/desk-actor";
import { Badge } from "#ui/badge";
import { Breadcrumb } from "#ui/breadcrumb";
import { EmptyState } from "#ui/empty-state";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { When } from "#ui/when";

export default async function AskedPage() {
  const actor = await deskActor();
  const asked = await askedOf(actor);
  const [all, t, locale] = await Promise.all([
    getTranslations(),
    getTranslations("accessRequests"),
    getLocale(),
  ]);
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb
        label={all("cases.backToQueue")}
        items={[{ href: "/desk", label: all("cases.backToQueue") }]}
      />
      <PageHeader title={t("title")} lead={t("inbox.lead")} />
      {asked.length === 0 && <EmptyState title={t("inbox.none")}>{t("inbox.noneText")}</EmptyState>}
      <ul className="grid gap-2">
        {asked.map(({ id, number, title, from, state, requestedAt }) => (
          <li key={id} className="border border-rule bg-sheet px-4 py-2.5">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Link
                href={`/desk/access/${id}`}
                className="text-link inline-flex min-h-target items-center font-semibold"
              >
                {number}
              </Link>
              <Badge tone={state === "asked" ? "waiting" : "neutral"}>{t(`states.${state}`)}</Badge>
              <span className="text-fine text-quiet">
                <When at={requestedAt} />
              </span>
            </p>
            <p>{title}</p>
            <p className="text-fine text-quiet">{from[locale]}</p>
          </li>
        ))}
      </ul>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accessRequests"))("title") };
}
