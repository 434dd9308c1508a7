import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ProgressCode } from "#app/(public)/my/progress-code";
import { sayer } from "#app/(public)/say";
import type { Receipt } from "#lib/cases/receipt";
import { printDay } from "#lib/clocks/print-time";
import { sizeText } from "#lib/evidence/size-text";
import { rightKinds } from "#lib/routing/vocabulary";
import { Instrument } from "#ui/instrument";
import { When } from "#ui/when";

/** The receipt as a document: what was filed, under which number, and what comes next. */
export async function ReceiptSheet({ receipt, now }: { receipt: Receipt; now: Date }) {
  const [t, say, locale] = await Promise.all([
    getTranslations("following.receipt"),
    sayer(),
    getLocale(),
  ]);
  const { kase, lanes, next, queryCode } = receipt;
  const respondents = kase.parties.filter(({ role }) => role === "respondent");
  return (
    <Instrument
      title={t("title")}
      foot={
        <p className="text-left text-fine text-quiet">
          {t.rich("foot", { time: () => <When at={now} /> })}
        </p>
      }
    >
      <div className="grid items-center gap-6 border-y border-rule py-5 sm:grid-cols-[1fr_auto]">
        <dl className="grid gap-4">
          <Large term={t("number")}>{kase.number}</Large>
          <Large term={t("code")}>{queryCode.match(/.{1,5}/g)?.join(" ")}</Large>
        </dl>
        <ProgressCode number={kase.number} label={t("qr")} />
      </div>
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[auto_1fr]">
        <Line term={t("filedAt")}>
          <When at={kase.filedAt} />
        </Line>
        <Line term={t("filer")}>{kase.filedBy[locale]}</Line>
        {kase.holder.zh !== kase.filedBy.zh && (
          <Line term={t("behalf")}>{kase.holder[locale]}</Line>
        )}
        <Line term={t("right")}>
          {rightKinds[kase.answers.right.kind][locale]} {kase.answers.right.title}{" "}
          {kase.answers.right.identifier}
        </Line>
        <Line term={t("respondent")}>{respondents.map(({ name }) => name).join("、")}</Line>
        {lanes.map(({ proceeding, organization }) => (
          <Line key={proceeding.id} term={t("body")}>
            {organization[locale]}
            <span className="block text-fine text-quiet">
              {say(`procedures.${proceeding.procedureKey}.name`)}
            </span>
          </Line>
        ))}
        <Line term={t("next")}>
          {next
            ? t("nextLine", {
                clock: say(`procedures.${next.procedureKey}.clocks.${next.key}.name`),
                day: printDay(next.dueOn, locale),
              })
            : t("noNext")}
          {next?.expected && ` (${t("expected")})`}
        </Line>
      </dl>
      <Files receipt={receipt} />
      <p className="text-fine">{t("keep")}</p>
    </Instrument>
  );
}

function Large({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-fine text-quiet">{term}</dt>
      <dd className="font-code text-title-2 font-bold tracking-wider">{children}</dd>
    </div>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

async function Files({ receipt: { files } }: { receipt: Receipt }) {
  const t = await getTranslations("following.receipt");
  return (
    <section>
      <h3 className="font-bold">{t("evidence")}</h3>
      {files.length === 0 && <p>{t("noEvidence")}</p>}
      <ol className="mt-2 grid gap-2">
        {files.map((file, place) => (
          <li key={file.id} className="border-b border-rule pb-2">
            {place + 1}. {file.fileName}{" "}
            <span className="text-fine text-quiet">{sizeText(file.sizeBytes)}</span>
            <span className="block font-code text-fine break-all">{file.sha256}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
