import { useLocale, useTranslations } from "next-intl";
import type { Answers } from "#lib/complaints/answers";
import { conducts, rightKinds, venues } from "#lib/routing/vocabulary";
import type { Fact } from "#ui/facts";
import { When } from "#ui/when";

const amounts = [
  "turnover",
  "gain",
  "loss",
  "copies",
  "labels",
  "works",
  "clicks",
  "downloads",
  "members",
] as const;

/** The answers of a complaint as terms and values, in four groups; empty ones are left out. */
export function useComplaintFacts(answers: Answers, regionName: string) {
  const t = useTranslations("cases.complaint");
  const locale = useLocale();
  const { right, holder, conduct, respondent, wishes } = answers;
  // A tip rests on no right: what stands in its place is there for the form's sake.
  const hasRight = right.kind !== "none";
  const forums = (["courtSuit", "arbitrationClause", "invalidationPending"] as const).filter(
    (forum) => wishes[forum],
  );
  const claimed = amounts.flatMap((name) => {
    const value = conduct[name];
    return value === undefined ? [] : [t(`amount.${name}`, { value })];
  });
  return {
    right: told([
      [t("kind"), rightKinds[right.kind][locale]],
      [t("name"), hasRight && right.title],
      [t("identifier"), right.identifier],
      [t("niceClass"), right.niceClass && t("niceClassValue", { number: right.niceClass })],
      [t("status"), hasRight && t(`statuses.${right.status}`)],
      [
        t("valid"),
        (right.validFrom || right.validUntil) &&
          t("validSpan", { from: right.validFrom ?? "…", until: right.validUntil ?? "…" }),
      ],
      [t("standing"), holder.standing && t(`standings.${holder.standing}`)],
    ]),
    conduct: told([
      [t("conduct"), conducts[conduct.conduct][locale]],
      [t("venue"), venues[conduct.venue][locale]],
      [t("place"), [regionName, conduct.placeDetail].filter(Boolean).join(" ")],
      [t("day"), <When key="day" at={conduct.conductDate} />],
      [
        t("description"),
        <p key="description" className="measure whitespace-pre-line">
          {conduct.description}
        </p>,
      ],
      [t("amounts"), claimed.join(locale === "zh" ? "，" : ", ")],
    ]),
    respondent: told([
      [t("name"), respondent.name],
      [t("respondentKind"), t(`respondentKinds.${respondent.kind}`)],
      [t("creditCode"), respondent.creditCode],
      [t("shopUrl"), respondent.shopUrl],
      [t("address"), respondent.address],
      [t("phone"), respondent.phone],
    ]),
    forum: told([
      [t("forum"), forums.length > 0 ? forums.map((forum) => t(forum)).join(", ") : t("noForum")],
      [t("wish"), wishes.wish && t(`wishes.${wishes.wish}`)],
    ]),
  };
}

function told(pairs: [string, Fact["value"]][]): Fact[] {
  return pairs.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
