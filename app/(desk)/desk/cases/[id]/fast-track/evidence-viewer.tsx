import { useTranslations } from "next-intl";
import { EvidencePreview } from "#app/_case/evidence-preview";
import type { EvidenceLine } from "#lib/evidence/evidence-of";
import { EmptyState } from "#ui/empty-state";
import { Link } from "#ui/link";
import { type FastTrackAddress, fastTrackHref } from "./fast-track-address";

type Props = { files: readonly EvidenceLine[]; address: FastTrackAddress };

/** The evidence of the case, one file shown at a time; each showing is written down as a reading. */
export function EvidenceViewer({ files, address }: Props) {
  const t = useTranslations("cases");
  if (files.length === 0)
    return <EmptyState title={t("evidence.none")}>{t("evidence.noneText")}</EmptyState>;
  const shown = files.find(({ id }) => id === address.file);
  return (
    <section
      aria-label={t("fastTrack.evidence")}
      className="flex min-h-0 min-w-0 flex-[3] flex-col border border-rule bg-sheet"
    >
      <ul className="flex flex-wrap gap-x-4 border-b border-rule px-3 py-1">
        {files.map((file) => (
          <li key={file.id}>
            <Link
              href={fastTrackHref(address, { file: file.id })}
              scroll={false}
              aria-current={file.id === shown?.id || undefined}
              className="text-link inline-flex min-h-target items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {file.fileName}
            </Link>
          </li>
        ))}
      </ul>
      <div className="grid min-h-[20rem] flex-1 lg:min-h-0 place-items-center overflow-auto bg-wash">
        {shown ? (
          <EvidencePreview file={shown} />
        ) : (
          <p className="text-quiet">{t("fastTrack.noneViewable")}</p>
        )}
      </div>
    </section>
  );
}
