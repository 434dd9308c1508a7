import { getLocale, getTranslations } from "next-intl/server";
import { refusalText } from "#app/(public)/refusal-text";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import { holds, type MemberActor } from "#lib/access/actor";
import type { ImportKind } from "#lib/sheet-imports/columns";
import { findImport, type SheetImport } from "#lib/sheet-imports/find-import";
import { pageOfKind } from "#lib/sheet-imports/page-of-kind";
import { seenOrNotFound } from "#lib/web/page-param";
import { Banner } from "#ui/banner";
import { Breadcrumb } from "#ui/breadcrumb";
import { buttonLook } from "#ui/button";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Refreshing } from "#ui/refreshing";
import { Section } from "#ui/section";
import { SubmitButton } from "#ui/submit-button";
import { discard, send } from "./actions";
import { LineTable } from "./line-table";

type Props = { actor: MemberActor; kind: ImportKind; id: string; problem?: string | undefined };

/** A sheet that was uploaded: what is wrong with it, what may be sent, and what came of it. */
export async function ImportPage({ actor, kind, id, problem }: Props) {
  const [t, say, locale, found] = await Promise.all([
    getTranslations("sheetImports"),
    sayer(),
    getLocale(),
    seenOrNotFound(findImport(actor, id)),
  ]);
  const page = pageOfKind[kind];
  const refusal = problem ? await refusalText(problem) : null;
  const faulty = found.lines.filter(({ state }) => state === "faulty" || state === "refused");
  const isStopped = found.stoppedBecause !== null;
  const left = isStopped ? found.lines.filter(({ state }) => state === "good") : [];
  const rest = found.lines.filter((line) => !faulty.includes(line) && !left.includes(line));
  const table = { kind, say, locale };
  return (
    <Wide>
      <Breadcrumb
        label={t(`kinds.${kind}.title`)}
        items={[{ href: page, label: t(`kinds.${kind}.title`) }]}
      />
      {refusal && <Banner kind="refusal" announce title={refusal} />}
      <PageHeader
        title={t(`kinds.${kind}.result`, { file: found.fileName })}
        actions={<LinkButton href={page}>{t("another")}</LinkButton>}
      />
      <Progress found={found} />
      {(found.sentAt === null || left.length > 0) && holds(actor, "filer") && (
        <Offer found={found} />
      )}
      {faulty.length > 0 && (
        <Section
          title={t("faulty", { count: faulty.length })}
          lead={t("faultyText")}
          actions={
            <a className={buttonLook("quiet")} href={`/api/sheet-imports/${id}/faulty`}>
              {t("download")}
            </a>
          }
        >
          <LineTable caption={t("faulty", { count: faulty.length })} lines={faulty} {...table} />
        </Section>
      )}
      {left.length > 0 && (
        <Section title={t(`kinds.${kind}.left`, { count: left.length })}>
          <LineTable
            caption={t(`kinds.${kind}.left`, { count: left.length })}
            lines={left}
            {...table}
          />
        </Section>
      )}
      {rest.length > 0 && (
        <Section title={t(titleOf(found), { count: rest.length })}>
          <LineTable caption={t("sheet")} lines={rest} {...table} />
        </Section>
      )}
    </Wide>
  );
}

function titleOf({ kind, finishedAt }: SheetImport) {
  return finishedAt ? (`kinds.${kind}.done` as const) : (`kinds.${kind}.good` as const);
}

async function Progress({ found }: { found: SheetImport }) {
  const t = await getTranslations("sheetImports");
  const { kind, sentAt, finishedAt, stoppedBecause, lines } = found;
  if (!sentAt) return null;
  const made = lines.filter(({ state }) => state === "made").length;
  const left = lines.filter(({ state }) => state === "good").length;
  if (stoppedBecause && left > 0)
    return (
      <Banner kind="refusal" announce title={t(`kinds.${kind}.stopped`, { made, left })}>
        {t(`stoppedBecause.${stoppedBecause}`)}
      </Banner>
    );
  if (finishedAt)
    return <Banner kind="success" announce title={t(`kinds.${kind}.done`, { count: made })} />;
  const count = made + left;
  return (
    <Banner title={t(`kinds.${kind}.going`, { made, count })} announce>
      <progress
        max={count}
        value={made}
        aria-label={t(`kinds.${kind}.going`, { made, count })}
        className="progress"
      />
      <Refreshing />
    </Banner>
  );
}

async function Offer({ found: { id, kind, sentAt, lines } }: { found: SheetImport }) {
  const [t, common] = await Promise.all([
    getTranslations("sheetImports"),
    getTranslations("common"),
  ]);
  const count = lines.filter(({ state }) => state === "good").length;
  const hidden = (
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
    </>
  );
  return (
    <div className={`mb-8 ${count > 0 ? "border border-rule bg-sheet p-5 sm:p-6" : ""}`}>
      {count > 0 && <p className="measure mb-5">{t(`kinds.${kind}.sendText`)}</p>}
      <div className="flex flex-wrap gap-3">
        {count > 0 && (
          <form action={send}>
            {hidden}
            <SubmitButton pendingLabel={common("pending")}>
              {t(`kinds.${kind}.${sentAt ? "sendRest" : "send"}`, { count })}
            </SubmitButton>
          </form>
        )}
        {!sentAt && (
          <form action={discard}>
            {hidden}
            <SubmitButton variant="quiet" pendingLabel={common("pending")}>
              {t("discard")}
            </SubmitButton>
          </form>
        )}
      </div>
    </div>
  );
}
