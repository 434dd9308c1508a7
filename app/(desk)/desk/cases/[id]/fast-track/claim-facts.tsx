import { useLocale, useTranslations } from "next-intl";
import { BriefFacts } from "#app/_case/brief-facts";
import { LawCitation } from "#app/_case/law-citation";
import type { FastTrackPage } from "#lib/cases/fast-track-page";
import { rightOnDay } from "#lib/cases/right-on-day";
import { flags, rightKinds } from "#lib/routing/vocabulary";
import { Badge } from "#ui/badge";

const grounds = ["ongoing-online-sale", "exhibition", "repeat", "perishable", "other"] as const;

/** What the filer claims, what the rules found, and what is known of the right. */
export function ClaimFacts({ page }: { page: FastTrackPage }) {
  const t = useTranslations("cases.fastTrack");
  const { fastTrack, findings } = page;
  const claimed = grounds.filter((ground) => fastTrack.grounds.includes(ground));
  return (
    <BriefFacts
      facts={[
        {
          term: t("claimed"),
          value: claimed.map((ground) => t(`grounds.${ground}`)).join(" · ") || "—",
        },
        ...(fastTrack.statement ? [{ term: t("statement"), value: fastTrack.statement }] : []),
        { term: t("found"), value: <Findings findings={findings} /> },
        { term: t("rightFacts"), value: <Right page={page} /> },
      ]}
    />
  );
}

function Findings({ findings }: Pick<FastTrackPage, "findings">) {
  const t = useTranslations("cases.fastTrack");
  const locale = useLocale();
  if (findings.length === 0) return t("noFindings");
  return (
    <ul className="grid gap-1.5">
      {findings.map((found) => (
        <li key={found.flag}>
          <Badge tone={found.flag === "fast-track-eligible" ? "done" : "overdue"}>
            {flags[found.flag][locale]}
          </Badge>
          <p className="text-fine">{(found.detail ?? found.reason)[locale]}</p>
          {found.citations.map((cited) => (
            <LawCitation key={cited.law + cited.article} {...cited} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Right({ page: { kase } }: { page: FastTrackPage }) {
  const t = useTranslations("cases");
  const locale = useLocale();
  const { right, conduct } = kase.answers;
  const state = rightOnDay(right, conduct.conductDate);
  return (
    <>
      <p className="inline">
        {rightKinds[right.kind][locale]} {right.identifier}
      </p>
      <p className="inline">
        {" "}
        <Badge tone={state === "in-force" ? "done" : "overdue"}>{t(`rightOnDay.${state}`)}</Badge>
      </p>
      <p className="text-fine">
        {t("pair", {
          label: t("fastTrack.report"),
          value: t(`fastTrack.reports.${right.evaluationReport ?? "none"}`),
        })}
      </p>
    </>
  );
}
