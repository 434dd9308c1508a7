import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { type AskedAccess, readAsked } from "#lib/access-requests/read-access";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { Badge } from "#ui/badge";
import { Breadcrumb } from "#ui/breadcrumb";
import { Facts } from "#ui/facts";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { When } from "#ui/when";
import { AccessStep } from "./access-step";

type Props = { params: Promise<{ id: string }> };

export default async function AskedAccessPage({ params }: Props) {
  const id = idOrNotFound((await params).id);
  const actor = await deskActor();
  const { asked, actions } = await seenOrNotFound(readAsked(actor, id));
  const [all, t] = await Promise.all([getTranslations(), getTranslations("accessRequests")]);
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb label={t("title")} items={[{ href: "/desk/access", label: t("title") }]} />
      <PageHeader
        above={asked.number}
        title={all("cases.pair", { label: t("title"), value: asked.title })}
        facts={
          <Badge tone={asked.state === "asked" ? "waiting" : "neutral"}>
            {t(`states.${asked.state}`)}
          </Badge>
        }
        actions={<LinkButton href={`/desk/cases/${asked.caseId}`}>{t("mine.openCase")}</LinkButton>}
      />
      <div className="grid max-w-[64rem] gap-8">
        <AskedFacts asked={asked} />
        {actions[0] && <AccessStep asked={asked} step={actions[0]} now={actor.now} />}
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accessRequests"))("title") };
}

async function AskedFacts({ asked }: { asked: AskedAccess }) {
  const t = await getTranslations("accessRequests.facts");
  const locale = await getLocale();
  const long = (text: string) => <span className="whitespace-pre-line">{text}</span>;
  const { answeredAt, reason, basis, endsOn } = asked;
  return (
    <Facts
      facts={[
        { term: t("from"), value: asked.from[locale] },
        { term: t("person"), value: asked.requestedBy },
        { term: t("reason"), value: long(asked.requestReason) },
        { term: t("basis"), value: asked.requestBasis },
        { term: t("untilOn"), value: <When at={asked.untilOn} as="day" /> },
        { term: t("requestedAt"), value: <When at={asked.requestedAt} /> },
        ...(answeredAt
          ? [
              { term: t("answeredAt"), value: <When at={answeredAt} /> },
              { term: t("answerReason"), value: long(reason ?? "") },
              { term: t("answerBasis"), value: basis },
            ]
          : []),
        ...(endsOn ? [{ term: t("endsOn"), value: <When at={endsOn} as="day" /> }] : []),
      ]}
    />
  );
}
