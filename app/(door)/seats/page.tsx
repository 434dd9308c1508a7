import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Sheet } from "#app/(door)/sheet";
import { holds } from "#lib/access/actor";
import { currentSession } from "#lib/auth/current-actor";
import { withReturn } from "#lib/auth/safe-path";
import { seatsOf } from "#lib/auth/seats-of";
import { mayKeepWebhooks } from "#lib/webhooks/webhook-gate";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { SeatList } from "./components";
import { FailedWebhooks } from "./failed-webhooks";

type Props = { searchParams: Promise<{ to?: string | string[] }> };

export default async function SeatsPage({ searchParams }: Props) {
  const to = String((await searchParams).to ?? "");
  const session = await currentSession();
  if (!session) redirect(withReturn("/sign-in", to));
  const [t, seats] = await Promise.all([getTranslations("auth.seats"), seatsOf(session)]);
  const { personName: name, email, actor } = session;
  const isColleague = actor?.organizationKind === "company" && holds(actor, "filer");
  return (
    <Sheet
      title={t(actor ? "title" : "choose")}
      lead={seats.length > 1 ? t("lead") : undefined}
      beside={
        <section>
          <h2 className="text-title-3 font-semibold">{t("account")}</h2>
          <p className="mt-1 mb-4 text-quiet">{t("leadOne", { name, email })}</p>
          <div className="flex flex-wrap gap-3">
            {isColleague && <LinkButton href="/seats/invite">{t("invite")}</LinkButton>}
            {actor && mayKeepWebhooks(actor) && (
              <LinkButton href="/seats/webhooks">{t("webhooks")}</LinkButton>
            )}
            <LinkButton href="/second-step">{t("secondStep")}</LinkButton>
            <LinkButton href="/password">{t("changePassword")}</LinkButton>
            <LinkButton href="/sign-out">{t("signOut")}</LinkButton>
          </div>
        </section>
      }
    >
      {actor && <FailedWebhooks actor={actor} />}
      {seats.length > 0 ? (
        <SeatList seats={seats} to={to} />
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
    </Sheet>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.seats"))("title") };
}
