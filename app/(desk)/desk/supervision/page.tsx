import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { ordersOf } from "#lib/supervision/orders-of";
import { oversightOf } from "#lib/supervision/oversight";
import { deskActor } from "#lib/web/desk-actor";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { OrderList } from "./order-list";
import { OversightList } from "./oversight-list";

const parts = ["not-transferred", "unanswered", "returned", "overdue"] as const;

export default async function SupervisionPage() {
  const actor = await deskActor();
  const isOffice = actor.organizationKind === "coordination-office";
  const orders = await ordersOf(actor);
  const oversight = isOffice ? await oversightOf(actor) : null;
  const [all, t] = await Promise.all([getTranslations(), getTranslations("supervision")]);
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb
        label={all("cases.backToQueue")}
        items={[{ href: "/desk", label: all("cases.backToQueue") }]}
      />
      <PageHeader title={t("title")} lead={t(isOffice ? "lead.office" : "lead.body")} />
      <Section title={t("sections.orders")}>
        <OrderList orders={orders} now={actor.now} />
      </Section>
      {oversight &&
        parts.map((part) => (
          <Section key={part} title={t(`sections.${part}`)} lead={t(`about.${part}`)}>
            <OversightList part={part} lines={oversight[part]} />
          </Section>
        ))}
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("supervision"))("title") };
}
