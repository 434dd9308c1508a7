import { useTranslations } from "next-intl";
import type { CaseAlike } from "#lib/matching/cases-alike";
import type { Relations } from "#lib/matching/relations";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import { When } from "#ui/when";

type Props = { alike: readonly CaseAlike[]; relations: Relations };

/** The same as the graph, in words: each thing of the case, and each other case with what it shares. */
export function RelationList({ alike, relations }: Props) {
  const all = useTranslations("matching");
  const t = useTranslations("matching.relations");
  const things = relations.nodes.filter(({ kind }) => kind !== "case");
  return (
    <>
      <dl className="mb-5 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
        {things.map(({ id, kind, label }) => (
          <div key={id} className="contents">
            <dt className="text-quiet">{t(`kinds.${kind}`)}</dt>
            <dd className="break-words">{label}</dd>
          </div>
        ))}
      </dl>
      {alike.length === 0 && <p className="text-quiet">{t("none")}</p>}
      <ul aria-label={t("one")} className="bg-sheet">
        {alike.map(({ caseId, number, title, filedAt, shares, link }) => (
          <li key={caseId} className="border-t border-rule px-3 py-2">
            <p className="flex flex-wrap items-center gap-x-3 text-fine text-quiet">
              <Link
                href={`/desk/cases/${caseId}`}
                className="text-link inline-flex min-h-target items-center font-semibold"
              >
                {number}
              </Link>
              <When at={filedAt} />
              {link && <Badge tone="neutral">{t(`linkKinds.${link}`)}</Badge>}
            </p>
            <p className="break-words">{title}</p>
            {shares.length > 0 && (
              <p className="text-fine text-quiet">
                {all("sharedBy", {
                  what: shares.map((share) => all(`shares.${share}`)).join(" · "),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
