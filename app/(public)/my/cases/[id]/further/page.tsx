import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { caseOrWhy } from "#app/(public)/my/case-or-why";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { type FurtherOffer, furtherProceedings } from "#lib/proceedings/further-proceedings";
import { Breadcrumb } from "#ui/breadcrumb";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { TaskList } from "#ui/task-list";

type Props = { params: Promise<{ id: string }> };

/** What a party may ask other bodies for in its case, beside what runs already. */
export default async function FurtherPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor();
  const { kase, offers } = await caseOrWhy(actor, id, () => furtherProceedings(actor, id));
  const [t, say, guides] = await Promise.all([
    getTranslations("following.further"),
    sayer("procedures"),
    getTranslations("guides"),
  ]);
  const back = `/my/cases/${id}`;
  return (
    <Wide>
      <Breadcrumb label={t("title")} items={[{ href: back, label: kase.number }]} />
      <PageHeader above={kase.title} title={t("title")} lead={t("lead")} />
      {offers.length === 0 ? (
        <EmptyState
          title={t("none")}
          action={<LinkButton href="/guides">{guides("title")}</LinkButton>}
        >
          {t("noneText")}
        </EmptyState>
      ) : (
        <TaskList
          tasks={offers.map((offer) => ({
            key: offer.procedure.key,
            title: say(`${offer.procedure.key}.name`),
            hint: (
              <>
                {say(`${offer.procedure.key}.about`)} {t("bodies", { count: offer.bodies.length })}
              </>
            ),
            href: `${back}/further/${offer.procedure.key}`,
            state: stateOf(offer),
          }))}
        />
      )}
    </Wide>
  );

  function stateOf({ bodies, bars }: FurtherOffer) {
    if (bodies.some(({ busy }) => busy)) return { label: t("running"), tone: "active" as const };
    if (bars.length > 0) return { label: t("barredMark"), tone: "dueSoon" as const };
    return { label: t("open"), tone: "neutral" as const };
  }
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.further"))("title") };
}
