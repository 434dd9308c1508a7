import { getLocale, getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import type { StepField } from "#app/_case/step-fields";
import { StepForm } from "#app/_case/step-form";
import type { AccessAction } from "#lib/access-requests/access-gate";
import type { AskedAccess } from "#lib/access-requests/read-access";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { printDay } from "#lib/clocks/print-time";
import { Section } from "#ui/section";
import { decide, end } from "./actions";

type Props = { asked: AskedAccess; step: AccessAction; now: Date };

/** The form of what is open: to decide on a request, or to end what was granted. */
export async function AccessStep({ asked, step, now }: Props) {
  const [all, t] = await Promise.all([getTranslations(), getTranslations("accessRequests")]);
  const words = { ...stepWords(all), submit: t(`${step}.submit`) };
  const common = { words, solemn: true, version: asked.version, backHref: "/desk/access" };
  if (step === "end")
    return (
      <Section title={t("end.title")}>
        <StepForm
          {...common}
          action={end.bind(null, asked.id)}
          title={t("end.title")}
          fields={[{ name: "reason", label: t("end.reason"), kind: "text", rows: 4, most: 2000 }]}
          consequences={[t("end.consequence")]}
          danger
        />
      </Section>
    );
  return (
    <Section title={t("decide.title")}>
      <StepForm
        {...common}
        action={decide.bind(null, asked.id)}
        title={t("decide.title")}
        fields={await decisionFields(asked, now)}
        consequences={[
          t("decide.consequences.told"),
          t("decide.consequences.sight"),
          t("decide.consequences.line"),
        ]}
        typed={{ endsOn: asked.untilOn }}
      />
    </Section>
  );
}

async function decisionFields(asked: AskedAccess, now: Date): Promise<StepField[]> {
  const t = await getTranslations("accessRequests.decide");
  const day = printDay(asked.untilOn, await getLocale());
  return [
    {
      name: "decision",
      label: t("decision"),
      kind: "choice",
      choices: [
        { value: "grant", label: t("grant"), hint: t("grantHint") },
        { value: "refuse", label: t("refuse"), hint: t("refuseHint") },
      ],
    },
    {
      name: "endsOn",
      label: t("endsOn"),
      hint: t("endsOnHint", { day }),
      kind: "date",
      min: shanghaiDate(now),
    },
    { name: "reason", label: t("reason"), kind: "text", rows: 4, most: 2000 },
    { name: "basis", label: t("basis"), hint: t("basisHint"), kind: "text", rows: 2, most: 500 },
  ];
}
