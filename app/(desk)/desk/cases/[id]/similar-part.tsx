import Link from "next/link";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import type { CaseHeader } from "#lib/cases/case-header";
import { type CaseAlike, similarCases } from "#lib/matching/cases-alike";
import { Badge } from "#ui/badge";

type Props = { kase: CaseHeader; actor: MemberActor };

const mostShown = 4;

/** Cases that may say the same again, and others about the same respondent or shop. */
export async function SimilarPart({ kase, actor }: Props) {
  const t = await getTranslations("matching");
  const { duplicates, repeats } = await similarCases(actor, kase.id);
  return (
    <section aria-labelledby="similar">
      <h2 id="similar" className="mb-3 text-title-3 font-semibold">
        {t("title")}
      </h2>
      <div className="border border-rule bg-sheet px-3 py-2.5">
        {duplicates.length + repeats.length === 0 && <p>{t("none")}</p>}
        <Alike title={t("duplicates")} found={duplicates} markFrom={kase.id} />
        <Alike title={t("repeats")} found={repeats} />
        <p className="text-fine text-quiet">{t("lead")}</p>
        <Link
          href={`/desk/cases/${kase.id}/relations`}
          className="text-link inline-flex min-h-target items-center font-semibold"
        >
          {t("all")}
        </Link>
      </div>
    </section>
  );
}

type AlikeProps = { title: string; found: CaseAlike[]; markFrom?: string };

function Alike({ title, found, markFrom }: AlikeProps) {
  const t = useTranslations("matching");
  if (found.length === 0) return null;
  return (
    <div className="mb-2">
      <h3 className="font-semibold">
        {title} ({found.length})
      </h3>
      <ul>
        {found.slice(0, mostShown).map((one) => (
          <li key={one.caseId} className="border-t border-rule py-1.5 first:border-t-0">
            <Link
              href={`/desk/cases/${one.caseId}`}
              className="text-link inline-flex min-h-target items-center"
            >
              {one.number}
            </Link>{" "}
            {one.link && <Badge tone="neutral">{t("linked")}</Badge>}
            <p className="text-fine break-words">{one.title}</p>
            <p className="text-fine text-quiet">
              {t("sharedBy", { what: one.shares.map((share) => t(`shares.${share}`)).join(" · ") })}
            </p>
            {markFrom && !one.link && (
              <Link
                href={`/desk/cases/${markFrom}/links?kind=duplicate&number=${encodeURIComponent(one.number)}`}
                className="text-link inline-flex min-h-target items-center text-fine"
              >
                {t("mark")}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
