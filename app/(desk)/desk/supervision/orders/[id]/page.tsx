import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { orderPage } from "#lib/supervision/order-page";
import type { OrderLine } from "#lib/supervision/orders-of";
import { caseWords } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { Breadcrumb } from "#ui/breadcrumb";
import { Facts } from "#ui/facts";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { When } from "#ui/when";
import { moveOrderOn } from "../../actions";
import { OrderState } from "../../order-list";

type Props = { params: Promise<{ id: string }> };

export default async function OrderPage({ params }: Props) {
  const id = idOrNotFound((await params).id);
  const actor = await deskActor();
  const { order, actions } = await seenOrNotFound(orderPage(actor, id));
  const [all, t] = await Promise.all([getTranslations(), getTranslations("supervision")]);
  const step = actions[0];
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb label={t("title")} items={[{ href: "/desk/supervision", label: t("title") }]} />
      <PageHeader
        above={`${order.number} · ${caseWords(all).procedure(order.procedureKey)}`}
        title={all("cases.pair", { label: t("title"), value: order.title })}
        facts={<OrderState order={order} now={actor.now} />}
        actions={<LinkButton href={`/desk/cases/${order.caseId}`}>{t("openCase")}</LinkButton>}
      />
      <div className="grid max-w-[64rem] gap-8">
        <OrderFacts order={order} />
        {step && (
          <Section title={t(`${step}.title`)}>
            <StepForm
              action={moveOrderOn.bind(null, id, step)}
              title={t(`${step}.title`)}
              fields={[
                {
                  name: "text",
                  label: t(`${step}.text`),
                  hint: t(`${step}.hint`),
                  kind: "text",
                  rows: 5,
                  most: 4000,
                },
              ]}
              words={{ ...stepWords(all), submit: t(`${step}.submit`) }}
              consequences={[t(`${step}.consequence`)]}
              solemn
              version={order.version}
              backHref="/desk/supervision"
            />
          </Section>
        )}
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("supervision"))("title") };
}

async function OrderFacts({ order }: { order: OrderLine }) {
  const t = await getTranslations("supervision");
  const locale = await getLocale();
  const { answer, answeredAt, closing, closedAt } = order;
  const long = (text: string) => <span className="whitespace-pre-line">{text}</span>;
  return (
    <Facts
      facts={[
        { term: t("facts.from"), value: order.from[locale] },
        { term: t("facts.to"), value: order.to[locale] },
        { term: t("facts.ground"), value: t(`grounds.${order.ground}`) },
        { term: t("facts.reason"), value: long(order.reason) },
        { term: t("facts.basis"), value: order.basis },
        { term: t("facts.dueOn"), value: <When at={order.dueOn} as="day" /> },
        { term: t("facts.orderedAt"), value: <When at={order.orderedAt} /> },
        ...(answer && answeredAt
          ? [
              { term: t("facts.answer"), value: long(answer) },
              { term: t("facts.answeredAt"), value: <When at={answeredAt} /> },
            ]
          : []),
        ...(closing && closedAt
          ? [
              { term: t("facts.closing"), value: long(closing) },
              { term: t("facts.closedAt"), value: <When at={closedAt} /> },
            ]
          : []),
      ]}
    />
  );
}
