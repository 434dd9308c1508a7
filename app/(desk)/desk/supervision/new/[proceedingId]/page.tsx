import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { newOrderPage } from "#lib/supervision/order-page";
import { orderGrounds } from "#lib/supervision/supervision-gate";
import { caseWords } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, one, seenOrNotFound } from "#lib/web/page-param";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { giveOrder } from "../../actions";

type Props = {
  params: Promise<{ proceedingId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function NewOrderPage({ params, searchParams }: Props) {
  const proceedingId = idOrNotFound((await params).proceedingId);
  const actor = await deskActor();
  const { kase, proceeding } = await seenOrNotFound(newOrderPage(actor, proceedingId));
  const asked = one((await searchParams).ground);
  const [all, t] = await Promise.all([getTranslations(), getTranslations("supervision")]);
  const words = stepWords(all);
  const text = { kind: "text", rows: 4, most: 2000 } as const;
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb
        label={t("title")}
        items={[
          { href: "/desk/supervision", label: t("title") },
          {
            href: `/desk/cases/${kase.id}`,
            label: all("cases.number", { number: kase.number }),
          },
        ]}
      />
      <div className="max-w-[52rem]">
        <PageHeader
          above={caseWords(all).procedure(proceeding.procedureKey)}
          title={t("form.title")}
          lead={kase.title}
        />
        <StepForm
          action={giveOrder.bind(null, proceedingId)}
          title={t("form.title")}
          fields={[
            {
              name: "ground",
              label: t("form.ground"),
              kind: "choice",
              choices: orderGrounds.map((value) => ({ value, label: t(`grounds.${value}`) })),
            },
            { ...text, name: "reason", label: t("form.reason"), hint: t("form.reasonHint") },
            {
              ...text,
              rows: 2,
              most: 500,
              name: "basis",
              label: t("form.basis"),
              hint: t("form.basisHint"),
            },
            {
              kind: "date",
              name: "dueOn",
              label: t("form.dueOn"),
              hint: t("form.dueOnHint"),
              min: shanghaiDate(actor.now),
            },
          ]}
          words={{ ...words, submit: t("form.submit") }}
          consequences={[
            t("form.consequences.told"),
            t("form.consequences.stays"),
            t("form.consequences.along"),
          ]}
          solemn
          version={proceeding.version}
          typed={{ ground: orderGrounds.find((known) => known === asked) ?? "" }}
          backHref="/desk/supervision"
        />
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("supervision"))("form.title") };
}
