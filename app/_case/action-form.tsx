import { useTranslations } from "next-intl";
import { actionFields, stepWords } from "#app/_case/action-fields";
import { StepForm } from "#app/_case/step-form";
import type { ActionPage } from "#lib/proceedings/action-page";
import { caseWords } from "#lib/web/case-words";
import type { StepState } from "#lib/web/step-state";
import { Banner } from "#ui/banner";

type Props = {
  page: ActionPage;
  action: string;
  now: Date;
  send: (before: StepState, form: FormData) => Promise<StepState>;
  backHref: string;
  /** Where the form is a part of another page: without its lead, and drawn closer. */
  compact?: boolean;
};

const grave = /^(refuse|drop|dismiss|withdraw|reject|revoke)/;

/** The form of one action of a procedure, or why it is not open now. */
export function ActionForm({ page, action, now, send, backHref, compact }: Props) {
  const t = useTranslations();
  const words = caseWords(t);
  const { kase, lane, rule, because } = page;
  const { procedureKey, version } = lane.proceeding;
  if (because)
    return (
      <Banner
        kind="warning"
        title={t("cases.step.closedTitle")}
        advice={words.closedBecause(because)}
      />
    );
  const consequence = words.consequence(procedureKey, action);
  return (
    <>
      {!compact && <p className="measure mb-6 text-lead">{consequence}</p>}
      <StepForm
        action={send}
        title={words.action(procedureKey, action)}
        fields={actionFields(t, { procedureKey, action, rule, now })}
        words={stepWords(t)}
        compact={compact}
        consequences={consequence.split(/；|; /)}
        solemn={rule.solemn ?? false}
        danger={grave.test(action)}
        version={version}
        seq={kase.headSeq}
        backHref={backHref}
      />
    </>
  );
}
