import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Sheet } from "#app/(door)/sheet";
import { requireProvedSession } from "#lib/auth/current-actor";
import { homeOf } from "#lib/auth/home-of";
import { safePath } from "#lib/auth/safe-path";
import { recoveryCodesOf } from "#lib/second-step/second-step-of";
import { one } from "#lib/web/page-param";
import { CopyButton } from "#ui/copy-button";
import { LinkButton } from "#ui/link-button";
import { PrintButton } from "#ui/print-button";
import { Section } from "#ui/section";
import { SubmitButton } from "#ui/submit-button";
import { renewCodes } from "../actions";

type Props = { searchParams: Promise<{ to?: string | string[] }> };

/** One's own recovery codes, to be printed or copied and kept on paper. */
export default async function CodesPage({ searchParams }: Props) {
  const to = one((await searchParams).to);
  const session = await requireProvedSession();
  const [t, codes] = await Promise.all([
    getTranslations("secondStep.codes"),
    recoveryCodesOf(session),
  ]);
  if (!codes) redirect("/second-step");
  const onwards = safePath(to) ?? (session.actor ? homeOf(session.actor) : "/seats");
  const unused = codes.filter(({ isUsed }) => !isUsed).map(({ code }) => code);
  return (
    <Sheet title={t("title")} lead={t("lead")}>
      <p className="measure mb-4">{t("keep")}</p>
      <ol
        aria-label={t("list")}
        className="grid grid-cols-2 gap-x-6 gap-y-1 border-y border-rule py-4 font-code text-lead tracking-wider"
      >
        {codes.map(({ code, isUsed }) => (
          <li key={code} translate="no" className={isUsed ? "text-quiet" : undefined}>
            {isUsed ? <s>{code}</s> : code}
            {isUsed && <span className="ml-2 font-plain text-fine">{t("used")}</span>}
          </li>
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap gap-3 print:hidden">
        <PrintButton label={t("print")} />
        <CopyButton text={unused.join("\n")} label={t("copy")} copiedLabel={t("copied")} />
        <LinkButton variant="primary" href={onwards}>
          {t("goOn")}
        </LinkButton>
      </div>
      <div className="mt-10 print:hidden">
        <Section title={t("renewTitle")} level={3} lead={t("renewText")}>
          <form action={renewCodes}>
            <SubmitButton variant="quiet" pendingLabel={t("renew")}>
              {t("renew")}
            </SubmitButton>
          </form>
        </Section>
      </div>
    </Sheet>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("secondStep.codes"))("title") };
}
