import { getTranslations } from "next-intl/server";
import { Link } from "#ui/link";

type Props = { caseId: string; count: number };

/** How many cases other bodies hold about the same respondent; drawn alike whatever the number is. */
export async function BlindHitsPart({ caseId, count }: Props) {
  const t = await getTranslations("accessRequests.hits");
  return (
    <section aria-labelledby="blind-hits">
      <h2 id="blind-hits" className="mb-3 text-title-3 font-semibold">
        {t("title")}
      </h2>
      <div className="border border-rule bg-sheet px-3 py-2.5">
        <p className="font-semibold">{t("count", { count })}</p>
        <p className="text-fine text-quiet">{t("lead")}</p>
        <Link
          href={`/desk/cases/${caseId}/access`}
          className="text-link inline-flex min-h-target items-center font-semibold"
        >
          {t("ask")}
        </Link>
      </div>
    </section>
  );
}
