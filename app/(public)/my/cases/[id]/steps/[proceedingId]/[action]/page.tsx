import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StepForm } from "#app/_case/step-form";
import { stepQuestions, stepWords } from "#app/(public)/my/step-questions";
import { sayer } from "#app/(public)/say";
import { seenOr404 } from "#app/(public)/seen-or-404";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { actionPage } from "#lib/proceedings/action-page";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { takeStep } from "./actions";

type Props = { params: Promise<{ id: string; proceedingId: string; action: string }> };

export default async function StepPage({ params }: Props) {
  const { id, proceedingId, action } = await params;
  const actor = await requireActor(`/my/cases/${id}/steps/${proceedingId}/${action}`);
  const at = { caseId: id, proceedingId, action };
  const page = await seenOr404(id, () => seenOr404(proceedingId, () => actionPage(actor, at)));
  const [say, t] = await Promise.all([sayer(), getTranslations("following.case")]);
  const { kase, lane, rule, because } = page;
  const { procedureKey, version } = lane.proceeding;
  const words = `procedures.${procedureKey}.actions.${action}`;
  const title = say(`${words}.label`);
  const back = `/my/cases/${id}`;
  return (
    <Wide>
      <div className="max-w-[46em]">
        <PageHeader above={kase.number} title={title} lead={say(`${words}.consequence`)} />
        {because ? (
          <Banner
            kind="warning"
            title={say("cases.step.closedTitle")}
            advice={<LinkButton href={back}>{t("back")}</LinkButton>}
          >
            {say(`closedBecause.${because}`)}
          </Banner>
        ) : (
          <StepForm
            action={takeStep.bind(null, at)}
            title={title}
            fields={stepQuestions(rule, { procedureKey, action }, say, shanghaiDate(actor.now))}
            words={stepWords(say)}
            consequences={[say(`${words}.consequence`)]}
            solemn={rule.solemn ?? false}
            danger={action === "withdraw"}
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
  return { title: (await getTranslations("following.case"))("act") };
}
