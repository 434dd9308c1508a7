import { actionFields, stepWords } from "#app/_case/action-fields";
import { StepForm } from "#app/_case/step-form";
import type { Say } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import type { ActionPage } from "#lib/proceedings/action-page";
import type { StepState } from "#lib/web/step-state";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";

type Props = {
  page: ActionPage;
  name: string;
  now: Date;
  say: Say;
  action: (before: StepState, form: FormData) => Promise<StepState>;
  back: { href: string; label: string };
};

/** A step that a party or a reporter takes: what follows from it and its form, or why it is closed. */
export function StepSheet({ page, name, now, say, action, back }: Props) {
  const { kase, lane, rule, because } = page;
  const { procedureKey, version } = lane.proceeding;
  const words = `procedures.${procedureKey}.actions.${name}`;
  const [title, consequence] = [say(`${words}.label`), say(`${words}.consequence`)];
  return (
    <Wide>
      <div className="max-w-[46em]">
        <PageHeader above={kase.number} title={title} lead={consequence} />
        {because ? (
          <Banner
            kind="warning"
            title={say("cases.step.closedTitle")}
            advice={<LinkButton href={back.href}>{back.label}</LinkButton>}
          >
            {say(`closedBecause.${because}`)}
          </Banner>
        ) : (
          <StepForm
            action={action}
            title={title}
            fields={actionFields(say, { procedureKey, action: name, rule, now })}
            words={stepWords(say)}
            consequences={[consequence]}
            solemn={rule.solemn ?? false}
            danger={name === "withdraw"}
            version={version}
            seq={kase.headSeq}
            backHref={back.href}
          />
        )}
      </div>
    </Wide>
  );
}
