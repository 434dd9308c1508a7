import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CaptureLine } from "#app/_case/capture-line";
import type { EvidenceLine } from "#lib/evidence/evidence-of";
import { sizeText } from "#lib/evidence/size-text";

type Props = {
  files: readonly EvidenceLine[];
  /** At the end of a file's line, such as a button that removes it. */
  action?: (file: EvidenceLine) => ReactNode;
};

/** Files with what proves them: size, kind and checksum. */
export async function EvidenceLines({ files, action }: Props) {
  const t = await getTranslations("evidence");
  return (
    <ul className="border-t border-rule">
      {files.map((file) => (
        <li
          key={file.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
        >
          <div className="min-w-0 flex-1 basis-64">
            <a href={`/api/evidence/${file.id}`} className="text-link font-semibold break-all">
              {file.fileName}
            </a>
            <p className="text-fine text-quiet">
              {sizeText(file.sizeBytes)} · {file.mediaType}
              {file.nameDisagrees && <span className="text-amber"> · {t("disagrees")}</span>}
            </p>
            {file.note && <p className="text-fine">{file.note}</p>}
            {file.capture && <CaptureLine capture={file.capture} />}
            <p className="text-fine text-quiet">
              SHA-256 <code className="font-code break-all">{file.sha256}</code>
            </p>
          </div>
          {action?.(file)}
        </li>
      ))}
    </ul>
  );
}
