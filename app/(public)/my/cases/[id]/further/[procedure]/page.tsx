import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import type { StepField } from "#app/_case/step-fields";
import { StepForm } from "#app/_case/step-form";
import { caseOrWhy } from "#app/(public)/my/case-or-why";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { furtherProceedings } from "#lib/proceedings/further-proceedings";
import { Banner } from "#ui/banner";
import { Breadcrumb } from "#ui/breadcrumb";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { askFor } from "./actions";
import { Bars } from "./components";

type Props = { params: Promise<{ id: string; procedure: string }> };

/** Asking one procedure of a body: whom, why, what it means, and once more before it is done. */
export default async function AskPage({ params }: Props) {
  const { id, procedure: key } = await params;
  const actor = await requireActor();
  const { kase, offers, lacking } = await caseOrWhy(actor, id, () => furtherProceedings(actor, id));
  const offer = offers.find(({ procedure }) => procedure.key === key);
  if (!offer) notFound();
  const [t, say, locale] = await Promise.all([
    getTranslations("following.further"),
    sayer(),
    getLocale(),
  ]);
  const back = `/my/cases/${id}/further`;
  const title = say(`procedures.${key}.name`);
  const free = offer.bodies.filter(({ busy }) => !busy);
  const fields: StepField[] = [
    {
      kind: "choice",
      name: "organizationId",
      label: t("body"),
      hint: t("bodyHint"),
      choices: offer.bodies.map(({ id: value, nameZh, nameEn, busy }) => ({
        value,
        label: locale === "zh" ? nameZh : nameEn,
        ...(busy && { hint: t("bodyBusy"), disabled: true }),
      })),
    },
    {
      kind: "text",
      name: "reason",
      label: t("reason"),
      hint: t("reasonHint"),
      rows: 5,
      most: 2000,
    },
  ];
  const clocks = offer.procedure.opening.starts.map((clock) =>
    t("clock", { clock: say(`procedures.${key}.clocks.${clock}.name`) }),
  );
  return (
    <Wide>
      <Breadcrumb
        label={title}
        items={[
          { href: `/my/cases/${id}`, label: kase.number },
          { href: back, label: t("title") },
        ]}
      />
      <div className="max-w-[46em]">
        <PageHeader above={kase.title} title={title} lead={say(`procedures.${key}.about`)} />
        <p className="mb-6">
          <Link href={`/guides/${key}`} className="text-link">
            {t("guide")}
          </Link>
        </p>
        <Bars bars={offer.bars} title={t("barredTitle")} text={t("barredText")} />
        {lacking ? (
          <Closed title={t("outside")} text={say(`closedBecause.${lacking}`)} />
        ) : free.length === 0 ? (
          <Closed title={t("allBusy")} text={t("allBusyText")} />
        ) : (
          <StepForm
            action={askFor.bind(null, { caseId: id, procedureKey: key })}
            title={title}
            fields={fields}
            words={stepWords(say)}
            consequences={[t("owner"), t("beside"), ...clocks]}
            typed={free.length === 1 ? { organizationId: free[0]!.id } : {}}
            solemn
            backHref={back}
          />
        )}
      </div>
    </Wide>
  );

  function Closed({ title: why, text }: { title: string; text: string }) {
    const advice = <LinkButton href={`/my/cases/${id}`}>{say("following.case.back")}</LinkButton>;
    return (
      <Banner kind="warning" title={why} advice={advice}>
        {text}
      </Banner>
    );
  }
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.further"))("title") };
}
