import { getLocale, getTranslations } from "next-intl/server";
import { NotAFiler } from "#app/(public)/file/not-a-filer";
import { refusalText } from "#app/(public)/refusal-text";
import { Wide } from "#app/(public)/wide";
import { holds, type MemberActor } from "#lib/access/actor";
import { listHolders } from "#lib/complaints/list-holders";
import { columnOf, type ImportKind } from "#lib/sheet-imports/columns";
import { listImports } from "#lib/sheet-imports/find-import";
import { pageOfKind } from "#lib/sheet-imports/page-of-kind";
import { mostImportLines } from "#lib/sheet-imports/start-import";
import { mostSheetBytes } from "#lib/sheets/read-sheet";
import { Banner } from "#ui/banner";
import { Breadcrumb } from "#ui/breadcrumb";
import { FileInput } from "#ui/file-input";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { RadioGroup } from "#ui/radio-group";
import { Section } from "#ui/section";
import { SubmitButton } from "#ui/submit-button";
import { When } from "#ui/when";

export type StartAsked = { problem?: string; column?: string };

type Props = {
  actor: MemberActor;
  kind: ImportKind;
  above: { href: string; label: string };
  asked: StartAsked;
};

const megabytes = mostSheetBytes / 1024 ** 2;

/** Where a sheet is fetched, filled and uploaded; nothing is carried out from here. */
export async function ImportStart({ actor, kind, above, asked }: Props) {
  const [t, common, locale] = await Promise.all([
    getTranslations("sheetImports"),
    getTranslations("common"),
    getLocale(),
  ]);
  const holders = kind === "rights" ? await listHolders(actor) : [];
  const steps = ["one", "two", "three"] as const;
  return (
    <Wide>
      <div className="max-w-[50rem]">
        <Breadcrumb label={above.label} items={[above]} />
        <Problem kind={kind} {...asked} />
        <PageHeader
          title={t(`kinds.${kind}.title`)}
          lead={t(`kinds.${kind}.lead`, { most: mostImportLines })}
        />
        <ol className="mb-8 grid gap-3">
          {steps.map((step, place) => (
            <li key={step} className="flex gap-4 border-l-2 border-edge pl-4">
              <span className="font-song font-bold text-indigo tabular-nums">{place + 1}</span>
              <span className="measure">{t(`kinds.${kind}.steps.${step}`)}</span>
            </li>
          ))}
        </ol>
        {!holds(actor, "filer") ? (
          <NotAFiler to={pageOfKind[kind]} />
        ) : (
          <form
            method="post"
            encType="multipart/form-data"
            action={`/api/sheet-imports?kind=${kind}`}
            className="border border-rule bg-sheet p-5 sm:p-6"
          >
            <p className="mb-6">
              <a className="text-link" href={`/api/sheet-imports/template?kind=${kind}`}>
                {t("template")}
              </a>
            </p>
            {holders.length > 1 ? (
              <RadioGroup
                name="holder"
                label={t("holder")}
                defaultValue={actor.organizationId}
                choices={holders.map(({ id, name }) => ({ value: id, label: name[locale] }))}
              />
            ) : (
              <input type="hidden" name="holder" value={actor.organizationId} />
            )}
            <FileInput
              name="file"
              label={t("file")}
              hint={t("fileHint", { megabytes })}
              accept=".xlsx,.csv"
              required
            />
            <SubmitButton pendingLabel={common("pending")} className="mt-5">
              {t("upload")}
            </SubmitButton>
          </form>
        )}
        <Earlier actor={actor} kind={kind} />
      </div>
    </Wide>
  );
}

async function Problem({ kind, problem, column = "" }: StartAsked & { kind: ImportKind }) {
  if (!problem) return null;
  const { zh = "", en = "" } = columnOf(kind, column)?.name ?? {};
  const values = { columnZh: zh, columnEn: en, most: mostImportLines, megabytes };
  const text = await refusalText(problem, values);
  return text && <Banner kind="refusal" announce title={text} />;
}

async function Earlier({ actor, kind }: { actor: MemberActor; kind: ImportKind }) {
  const [t, imports] = await Promise.all([
    getTranslations("sheetImports"),
    listImports(actor, kind),
  ]);
  if (imports.length === 0) return null;
  return (
    <Section title={t("earlier")}>
      <ul className="border-t border-rule">
        {imports.map(({ id, fileName, readAt, ...how }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-3"
          >
            <Link href={`${pageOfKind[kind]}/${id}`} className="text-link font-semibold break-all">
              {fileName}
            </Link>
            <span className="text-fine text-quiet">
              <When at={readAt} /> · {t(`states.${stateOf(how)}`)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Ending = { sentAt: Date | null; finishedAt: Date | null; stoppedBecause: string | null };

function stateOf({ sentAt, finishedAt, stoppedBecause }: Ending) {
  if (stoppedBecause) return "stopped";
  if (finishedAt) return "finished";
  return sentAt ? "going" : "waiting";
}
