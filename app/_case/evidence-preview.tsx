import { useTranslations } from "next-intl";
import type { EvidenceLine } from "#lib/evidence/evidence-of";

/**
 * A file of a case as the browser shows it. Its bytes are asked for only when it is on the page, so
 * each showing is written down as a reading.
 */
export function EvidencePreview({ file }: { file: EvidenceLine }) {
  const t = useTranslations("cases.evidence");
  const address = `/api/evidence/${file.id}?view=1`;
  const label = t("shown", { name: file.fileName });
  if (!file.viewable)
    return (
      <p className="p-6 text-center text-quiet">
        {t("cannotShow")}{" "}
        <a className="text-link" href={`/api/evidence/${file.id}`}>
          {t("download")}
        </a>
      </p>
    );
  if (file.mediaType.startsWith("image/"))
    return <img src={address} alt={label} className="max-h-full max-w-full object-contain" />;
  if (file.mediaType.startsWith("video/"))
    // biome-ignore lint/a11y/useMediaCaption: evidence is shown as it was handed in
    return <video src={address} controls aria-label={label} className="max-h-full max-w-full" />;
  if (file.mediaType.startsWith("audio/"))
    // biome-ignore lint/a11y/useMediaCaption: evidence is heard as it was handed in
    return <audio src={address} controls aria-label={label} />;
  return (
    <iframe src={address} title={label} className="size-full min-h-[20rem] bg-white lg:min-h-0" />
  );
}
