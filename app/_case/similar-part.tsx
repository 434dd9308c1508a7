import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { CaseFile } from "#lib/cases/open-case";
import type { CaseAlike, Similar } from "#lib/matching/cases-alike";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";

type Props = {
  file: CaseFile;
  similar: Similar;
  /** The address of the list that the case is shown beside; marking leads back to it. */
  list?: string;
};

const mostShown = 4;

/** Cases that may say the same again, and others about the same respondent or shop. */
export async function SimilarPart({ file, similar, list }: Props) {
  const t = await getTranslations("matching");
  const { kase, lanes } = file;
  const { duplicates, repeats } = similar;
  const marks = lanes.some(({ own, proceeding }) => own && proceeding.phase !== "closed");
  const Heading = list ? "h3" : "h2";
  return (
    <section aria-labelledby="similar" className={list && "mt-5"}>
      <Heading
        id="similar"
        className={list ? "mb-1 font-semibold" : "mb-3 text-title-3 font-semibold"}
      >
        {t("title")}
      </Heading>
      <div className={list ? "text-fine" : "border border-rule bg-sheet px-3 py-2.5"}>
        {duplicates.length + repeats.length === 0 && <p>{t("none")}</p>}
        <Alike
          title={t("duplicates")}
          found={duplicates}
          list={list}
          markHref={marks ? (number) => markHref(kase.id, number, list) : undefined}
        />
        <Alike title={t("repeats")} found={repeats} list={list} />
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

/** Where the tie is made, with what is known of it. */
function markHref(caseId: string, number: string, list: string | undefined): string {
  const query = new URLSearchParams({ kind: "duplicate", number, ...(list && { back: list }) });
  return `/desk/cases/${caseId}/links?${query.toString()}`;
}

type AlikeProps = {
  title: string;
  found: CaseAlike[];
  list?: string;
  markHref?: (number: string) => string;
};

function Alike({ title, found, list, markHref }: AlikeProps) {
  const t = useTranslations("matching");
  if (found.length === 0) return null;
  const Heading = list ? "h4" : "h3";
  return (
    <div className="mb-2">
      <Heading className="font-semibold">
        {title} ({found.length})
      </Heading>
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
            {markHref && !one.link && (
              <Link
                href={markHref(one.number)}
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
