import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { accessPage } from "#lib/access-requests/access-page";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { askForAccess } from "./actions";
import { OwnRequests } from "./own-requests";

type Props = { params: Promise<{ id: string }> };

export default async function AccessPage({ params }: Props) {
  const id = idOrNotFound((await params).id);
  const actor = await deskActor();
  const { kase, hits, requests } = await seenOrNotFound(accessPage(actor, id));
  const [all, t] = await Promise.all([getTranslations(), getTranslations("accessRequests")]);
  const text = { kind: "text", rows: 4, most: 2000 } as const;
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb
        label={all("cases.backToQueue")}
        items={[
          { href: "/desk", label: all("cases.backToQueue") },
          { href: `/desk/cases/${id}`, label: all("cases.number", { number: kase.number }) },
        ]}
      />
      <div className="max-w-[52rem]">
        <PageHeader
          above={t("hits.count", { count: hits })}
          title={t("ask.title")}
          lead={t("ask.lead")}
        />
        <StepForm
          action={askForAccess.bind(null, id)}
          title={t("ask.title")}
          fields={[
            { ...text, name: "reason", label: t("ask.reason"), hint: t("ask.reasonHint") },
            {
              ...text,
              rows: 2,
              most: 500,
              name: "basis",
              label: t("ask.basis"),
              hint: t("ask.basisHint"),
            },
            {
              kind: "date",
              name: "untilOn",
              label: t("ask.untilOn"),
              hint: t("ask.untilOnHint"),
              min: shanghaiDate(actor.now),
            },
          ]}
          words={{ ...stepWords(all), submit: t("ask.submit") }}
          consequences={[
            t("ask.consequences.told"),
            t("ask.consequences.own"),
            t("ask.consequences.ends"),
          ]}
          solemn
          backHref={`/desk/cases/${id}`}
        />
        <div className="mt-10">
          <Section title={t("mine.title")}>
            <OwnRequests requests={requests} />
          </Section>
        </div>
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accessRequests"))("ask.title") };
}
