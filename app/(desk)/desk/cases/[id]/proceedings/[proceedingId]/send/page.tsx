import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { bodyField, procedureField } from "#app/_case/body-field";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { sendPage } from "#lib/referrals/send-page";
import { caseWords } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { sendOn } from "./actions";

type Props = { params: Promise<{ id: string; proceedingId: string }> };

export default async function SendPage({ params }: Props) {
  const ids = await params;
  const at = { caseId: idOrNotFound(ids.id), proceedingId: idOrNotFound(ids.proceedingId) };
  const back = `/desk/cases/${at.caseId}`;
  const actor = await deskActor(`${back}/proceedings/${at.proceedingId}/send`);
  const page = await seenOrNotFound(sendPage(actor, at));
  const [all, t, locale] = await Promise.all([
    getTranslations(),
    getTranslations("referrals.send"),
    getLocale(),
  ]);
  const kinds = (["refer", "transfer"] as const).map((value) => ({
    value,
    label: all(`referrals.kinds.${value}`),
    hint: all(`referrals.kindHints.${value}`),
  }));
  const to = {
    name: "toOrganizationId",
    label: t("to"),
    hint: t("toHint"),
    placeholder: t("choose"),
  };
  const procedure = { name: "procedureKey", label: t("procedure"), hint: t("procedureHint") };
  const text = { kind: "text", rows: 4, most: 2000 } as const;
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb
        label={all("cases.backToQueue")}
        items={[
          { href: "/desk", label: all("cases.backToQueue") },
          { href: back, label: all("cases.number", { number: page.kase.number }) },
        ]}
      />
      <div className="max-w-[52rem]">
        <PageHeader
          above={caseWords(all).procedure(page.lane.proceeding.procedureKey)}
          title={t("title")}
          lead={page.kase.title}
        />
        <StepForm
          action={sendOn.bind(null, at)}
          title={t("title")}
          fields={[
            { name: "kind", label: t("kind"), kind: "choice", choices: kinds },
            bodyField(to, locale, page.recipients, t("suggested")),
            procedureField({ ...procedure, placeholder: t("choose") }, locale),
            { ...text, name: "reason", label: t("reason"), hint: t("reasonHint") },
            { ...text, rows: 2, most: 500, name: "basis", label: t("basis"), hint: t("basisHint") },
          ]}
          words={{ ...stepWords(all), submit: t("submit") }}
          consequences={[
            t("consequences.preview"),
            t("consequences.clock", { amount: page.answerDays }),
            ...kinds.map(({ value, label }) =>
              all("cases.pair", { label, value: t(`consequences.${value}`) }),
            ),
            t("consequences.told"),
          ]}
          solemn
          version={page.lane.proceeding.version}
          seq={page.kase.headSeq}
          typed={{ procedureKey: page.lane.proceeding.procedureKey }}
          backHref={back}
        />
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("referrals.send"))("title") };
}
