import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { StepForm } from "#app/_case/step-form";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import { newId } from "#lib/access/new-id";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { reportTip } from "./actions";
import { tipQuestions } from "./tip-questions";

export const metadata: Metadata = { referrer: "no-referrer" };

export default async function NewTipPage() {
  const today = shanghaiDate(new Date());
  const [t, say, fields] = await Promise.all([
    getTranslations("tips.new"),
    sayer(),
    tipQuestions(today),
  ]);
  return (
    <Wide>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
        <div>
          <PageHeader title={t("title")} lead={t("lead")} />
          <div className="border border-rule bg-sheet p-5 sm:p-8">
            <StepForm
              action={reportTip.bind(null, newId())}
              title={t("title")}
              fields={fields}
              words={stepWords(say)}
              consequences={[
                t("consequences.route"),
                t("consequences.code"),
                t("consequences.files"),
                t("consequences.none"),
              ]}
              solemn
              typed={{ respondentKind: "unknown", identity: "anonymous" }}
              backHref="/tips"
            />
          </div>
        </div>
        <Privacy />
      </div>
    </Wide>
  );
}

async function Privacy() {
  const t = await getTranslations("tips.new");
  return (
    <div className="lg:pt-2">
      <h2 className="text-title-3 font-semibold">{t("privacy")}</h2>
      <ul className="measure mt-2 grid list-disc gap-2 pl-5">
        <li>{t("privacy1")}</li>
        <li>{t("privacy2")}</li>
        <li>{t("privacy3")}</li>
        <li>{t("privacy4")}</li>
      </ul>
      <h2 className="mt-8 text-title-3 font-semibold">{t("complaint")}</h2>
      <p className="measure mt-1">
        {t.rich("complaintText", {
          link: (words) => (
            <Link href="/file" className="text-link">
              {words}
            </Link>
          ),
        })}
      </p>
    </div>
  );
}
