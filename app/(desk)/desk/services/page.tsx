import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import type { StepField } from "#app/_case/step-fields";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { ServiceList } from "#app/(public)/services/service-list";
import { addYears, shanghaiDate } from "#lib/calendar/plain-date";
import { organizationKinds } from "#lib/organizations/kinds";
import { grades, mayGrade, serviceKinds } from "#lib/service-organizations/grades";
import { listServices, type ServiceOrganization } from "#lib/service-organizations/list-services";
import { deskActor } from "#lib/web/desk-actor";
import type { Locale } from "#lib/web/locale";
import { Banner } from "#ui/banner";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { publishGrade } from "./actions";

type Props = { searchParams: Promise<{ done?: string }> };

/** Where the heads of a grading body publish its grades of service organizations. */
export default async function GradePage({ searchParams }: Props) {
  const actor = await deskActor();
  if (!mayGrade(actor)) notFound();
  const [all, t, locale, services] = await Promise.all([
    getTranslations(),
    getTranslations("services"),
    getLocale(),
    listServices(actor.now),
  ]);
  const own = services.filter((one) =>
    one.grades.some(({ by }) => by.zh === actor.organizationName.zh),
  );
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb
        label={all("cases.backToQueue")}
        items={[{ href: "/desk", label: all("cases.backToQueue") }]}
      />
      <div className="max-w-[60rem]">
        <PageHeader title={t("desk.title")} lead={t("desk.lead")} />
        {(await searchParams).done && <Banner kind="success" announce title={t("desk.done")} />}
        <StepForm
          action={publishGrade}
          title={t("desk.title")}
          fields={fieldsOf(services, t, locale)}
          words={{ ...stepWords(all), submit: t("desk.submit") }}
          consequences={[t("desk.consequences.public"), t("desk.consequences.replaces")]}
          solemn
          typed={{ validUntil: addYears(shanghaiDate(actor.now), 1) }}
          backHref="/desk"
        />
        <Section title={t("desk.published")}>
          {own.length === 0 ? (
            <p className="text-quiet">{t("desk.nonePublished")}</p>
          ) : (
            <ServiceList services={own} locale={locale} />
          )}
        </Section>
      </div>
    </DeskFrame>
  );
}

type Say = Awaited<ReturnType<typeof getTranslations<"services">>>;

function fieldsOf(services: readonly ServiceOrganization[], t: Say, locale: Locale): StepField[] {
  const ofKind = (kind: (typeof serviceKinds)[number]) =>
    services
      .filter((one) => one.kind === kind)
      .map(({ id, name }) => ({ value: id, label: name[locale] }));
  return [
    {
      kind: "select",
      name: "organizationId",
      label: t("desk.organization"),
      placeholder: t("desk.choose"),
      options: [],
      groups: serviceKinds
        .map((kind) => ({ label: organizationKinds[kind][locale], options: ofKind(kind) }))
        .filter(({ options }) => options.length > 0),
    },
    {
      kind: "choice",
      name: "grade",
      label: t("desk.grade"),
      choices: [...grades, "none" as const].map((value) => ({
        value,
        label: t(`grades.${value}`),
      })),
    },
    {
      kind: "text",
      name: "criteria",
      label: t("desk.criteria"),
      hint: t("desk.criteriaHint"),
      rows: 1,
      most: 200,
    },
    { kind: "text", name: "reason", label: t("desk.reason"), rows: 3, most: 2000 },
    { kind: "date", name: "validUntil", label: t("desk.validUntil") },
  ];
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("services"))("desk.title") };
}
