import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StepForm } from "#app/_case/step-form";
import { stepQuestions, stepWords } from "#app/(public)/my/step-questions";
import { sayer } from "#app/(public)/say";
import { seenOr404 } from "#app/(public)/seen-or-404";
import { Wide } from "#app/(public)/wide";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { actionPage } from "#lib/proceedings/action-page";
import { reporterHere } from "#lib/web/tip-cookie";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { takeTipStep } from "./actions";

type Props = { params: Promise<{ proceedingId: string; action: string }> };

const back = "/tips?shown=1";

export default async function TipStepPage({ params }: Props) {
  const at = await params;
  const reporter = await reporterHere();
  if (!reporter) redirect("/tips");
  const { actor, caseId } = reporter;
  const page = await seenOr404(at.proceedingId, () => actionPage(actor, { caseId, ...at }));
  const [say, t] = await Promise.all([sayer(), getTranslations("tips.view")]);
  const { kase, lane, rule, because } = page;
  const { procedureKey, version } = lane.proceeding;
  const words = `procedures.${procedureKey}.actions.${at.action}`;
  const title = say(`${words}.label`);
  return (
    <Wide>
      <div className="max-w-[46em]">
        <PageHeader above={kase.number} title={title} lead={say(`${words}.consequence`)} />
        {because ? (
          <Banner
            kind="warning"
            title={say("cases.step.closedTitle")}
            advice={<LinkButton href={back}>{t("backToTip")}</LinkButton>}
          >
            {say(`closedBecause.${because}`)}
          </Banner>
        ) : (
          <StepForm
            action={takeTipStep.bind(null, at)}
            title={title}
            fields={stepQuestions(
              rule,
              { procedureKey, action: at.action },
              say,
              shanghaiDate(actor.now),
            )}
            words={stepWords(say)}
            consequences={[say(`${words}.consequence`)]}
            solemn={rule.solemn ?? false}
            version={version}
            seq={kase.headSeq}
            backHref={back}
          />
        )}
      </div>
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tips.view");
  return { title: t("title"), referrer: "no-referrer" };
}
