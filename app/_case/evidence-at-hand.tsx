import { useTranslations } from "next-intl";
import type { EvidenceAtHand as Evidence } from "#lib/evidence/evidence-at-hand";
import { Link } from "#ui/link";

type Props = { evidence: Evidence; list: string };

/** The latest files of a case, each one press from being looked at, and how many there are. */
export function EvidenceAtHand({ evidence: { count, latest }, list }: Props) {
  const t = useTranslations("cases.evidence");
  if (count === 0) return <p className="text-quiet">{t("none")}</p>;
  return (
    <ul className="flex flex-wrap items-center gap-x-4">
      {latest.map(({ id, fileName, mediaType }) => (
        <li key={id} className="flex max-w-full min-w-0 items-center gap-1.5">
          <span className="border border-rule bg-sheet px-1 text-fine whitespace-nowrap text-quiet">
            {t(`kinds.${kindOf(mediaType)}`)}
          </span>
          <FileLink href={`${list}&file=${id}#file-${id}`} name={fileName} />
        </li>
      ))}
      <li>
        <FileLink href={list} name={t("allOf", { count })} />
      </li>
    </ul>
  );
}

function FileLink({ href, name }: { href: string; name: string }) {
  return (
    <Link
      href={href}
      className="text-link inline-flex min-h-target max-w-[14em] min-w-0 items-center"
    >
      <span className="truncate">{name}</span>
    </Link>
  );
}

const kinds = ["image", "video", "audio"] as const;

function kindOf(mediaType: string) {
  if (mediaType === "application/pdf") return "pdf";
  return kinds.find((kind) => mediaType.startsWith(`${kind}/`)) ?? "other";
}
