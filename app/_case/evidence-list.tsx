import { useLocale, useTranslations } from "next-intl";
import { CaptureLine } from "#app/_case/capture-line";
import { EvidencePreview } from "#app/_case/evidence-preview";
import type { EvidenceLine } from "#lib/evidence/evidence-of";
import { CopyButton } from "#ui/copy-button";
import { EmptyState } from "#ui/empty-state";
import { Link } from "#ui/link";
import { When } from "#ui/when";

type Props = {
  files: readonly EvidenceLine[];
  /** The page of the list: a file is shown in its line under `file` in the query. */
  here: string;
  shownId?: string;
};

/** The files of a case that the reader may see, with their fingerprints and who put them in. */
export function EvidenceList({ files, here, shownId }: Props) {
  const t = useTranslations("cases.evidence");
  if (files.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <ul className="border border-rule bg-sheet">
      {files.map((file) => (
        <li
          key={file.id}
          id={`file-${file.id}`}
          className="border-b border-rule px-4 py-2.5 last:border-0"
        >
          <FileLine file={file} here={here} isShown={file.id === shownId} />
        </li>
      ))}
    </ul>
  );
}

type LineProps = { file: EvidenceLine; here: string; isShown: boolean };

function FileLine({ file, here, isShown }: LineProps) {
  const t = useTranslations("cases.evidence");
  const audiences = useTranslations("evidence.audiences");
  const words = useTranslations("common");
  const locale = useLocale();
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{file.fileName}</span>
        <span className="flex gap-4">
          {file.viewable && (
            <Link
              className="text-link inline-flex min-h-target items-center"
              href={isShown ? here : `${here}&file=${file.id}#file-${file.id}`}
              scroll={false}
            >
              {t(isShown ? "hide" : "view")}
            </Link>
          )}
          <a
            className="text-link inline-flex min-h-target items-center"
            href={`/api/evidence/${file.id}`}
          >
            {t("download")}
          </a>
        </span>
      </p>
      {file.note && <p className="measure">{file.note}</p>}
      {file.capture && <CaptureLine capture={file.capture} />}
      <p className="flex flex-wrap gap-x-4 text-fine text-quiet">
        <span>{t("sizes", { size: sizeOf(file.sizeBytes), kind: file.mediaType })}</span>
        <span>{file.owner[locale]}</span>
        <When at={file.uploadedAt} />
        <span className="border border-rule px-1.5">{audiences(file.audience)}</span>
        {file.nameDisagrees && <span className="text-cinnabar">{t("disagrees")}</span>}
      </p>
      <p className="flex items-center gap-2 text-fine text-quiet">
        <span className="whitespace-nowrap">{t("fingerprint")}</span>
        <code className="min-w-0 font-code break-all">{file.sha256}</code>
        <CopyButton text={file.sha256} label={words("copy")} copiedLabel={words("copied")} />
      </p>
      {isShown && (
        <div className="mt-2 grid h-[70vh] place-items-center overflow-auto border border-rule bg-wash">
          <EvidencePreview file={file} />
        </div>
      )}
    </>
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
