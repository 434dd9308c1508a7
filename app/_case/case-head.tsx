import { useLocale, useTranslations } from "next-intl";
import { Channels } from "#app/_case/channels";
import { ClockLine } from "#app/_case/clock-line";
import { EvidenceAtHand } from "#app/_case/evidence-at-hand";
import { FastTrackBadge } from "#app/_case/fast-track-badge";
import type { CaseHeader, Party } from "#lib/cases/case-header";
import type { CaseFile } from "#lib/cases/open-case";
import { rightOnDay } from "#lib/cases/right-on-day";
import { printDay } from "#lib/clocks/print-time";
import { conducts, rightKinds } from "#lib/routing/vocabulary";
import { Badge } from "#ui/badge";
import { When } from "#ui/when";

type Props = Pick<CaseFile, "kase" | "lanes" | "fastTrack" | "evidenceAtHand" | "calendar"> & {
  now: Date;
};

/**
 * Number, parties, right on the day of the conduct, channels, fast track, next date, what is asked and the
 * latest evidence.
 */
export function CaseHead({ kase, lanes, fastTrack, evidenceAtHand, calendar, now }: Props) {
  const t = useTranslations("cases");
  return (
    <header className="mb-4 border-b border-rule pb-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Channels channels={kase.channels} size={30} />
        <p className="font-semibold text-quiet">{kase.number}</p>
        {fastTrack && <FastTrackBadge fastTrack={fastTrack} />}
        <p className="ml-auto text-fine text-quiet">
          {t("filedAt")} <When at={kase.filedAt} />
        </p>
      </div>
      <h1 className="mt-1 font-song text-title-1 font-bold">{kase.title}</h1>
      <dl className="mt-3 grid gap-x-8 gap-y-2 sm:grid-cols-2 xl:grid-cols-[1fr_1fr_1fr_auto]">
        <Item term={t("complainant")}>
          <Parties kase={kase} standing="complainant" />
        </Item>
        <Item term={t("respondent")}>
          <Parties kase={kase} standing="respondent" />
        </Item>
        <Item term={t("right")}>
          <Right kase={kase} />
        </Item>
        <Item term={t("nextDate")}>
          <NextDate lanes={lanes} now={now} calendar={calendar} />
        </Item>
        <Item term={t("asked")}>
          <Asked answers={kase.answers} />
        </Item>
        <Item term={t("evidence.title")} wide>
          <EvidenceAtHand evidence={evidenceAtHand} list={`/desk/cases/${kase.id}?part=evidence`} />
        </Item>
      </dl>
    </header>
  );
}

type ItemProps = { term: string; wide?: boolean; children: React.ReactNode };

function Item({ term, wide, children }: ItemProps) {
  return (
    <div className={`min-w-0 ${wide ? "xl:col-span-3" : ""}`}>
      <dt className="text-fine text-quiet">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Parties({ kase, standing }: { kase: CaseHeader; standing: string }) {
  return kase.parties
    .filter(({ role }) => role === standing)
    .map((party) => <PartyLine key={party.id} party={party} />);
}

function PartyLine({ party }: { party: Party }) {
  const t = useTranslations("cases");
  const locale = useLocale();
  const { servedAt, agent, role } = party;
  const served = servedAt && printDay(servedAt.slice(0, 10), locale);
  return (
    <p>
      <span className="font-semibold">{party.name}</span>
      {agent && (
        <span className="block text-fine text-quiet">{t("filedBy", { agent: agent[locale] })}</span>
      )}
      {role === "respondent" && (
        <span className="block text-fine text-quiet">
          {served ? t("served", { day: served }) : t("unserved")}
        </span>
      )}
    </p>
  );
}

function Right({ kase }: { kase: CaseHeader }) {
  const t = useTranslations("cases");
  const locale = useLocale();
  const { right, conduct } = kase.answers;
  const state = rightOnDay(right, conduct.conductDate);
  return (
    <>
      <p>
        <span className="font-semibold">{rightKinds[right.kind][locale]}</span> {right.identifier}
      </p>
      <p className="text-fine">
        <Badge tone={state === "in-force" ? "done" : "overdue"}>{t(`rightOnDay.${state}`)}</Badge>{" "}
        <span className="text-quiet">
          <When at={conduct.conductDate} as="number" />
        </span>
      </p>
      {(right.validFrom || right.validUntil) && (
        <p className="text-fine text-quiet">
          {t("complaint.valid")}{" "}
          {t("complaint.validSpan", {
            from: right.validFrom ?? "…",
            until: right.validUntil ?? "…",
          })}
        </p>
      )}
    </>
  );
}

function Asked({ answers: { conduct, wishes } }: Pick<CaseHeader, "answers">) {
  const t = useTranslations("cases.complaint");
  const locale = useLocale();
  return (
    <p>
      <span className="font-semibold">{conducts[conduct.conduct][locale]}</span>
      {wishes.wish && (
        <span className="block text-fine text-quiet">
          {t("wish")} · {t(`wishes.${wishes.wish}`)}
        </span>
      )}
    </p>
  );
}

/** The earliest limit that runs in any proceeding. */
function NextDate({ lanes, now, calendar }: Pick<Props, "lanes" | "now" | "calendar">) {
  const t = useTranslations("cases");
  const [next] = lanes
    .flatMap(({ clocks }) => clocks)
    .filter(({ clock, dueAt }) => clock.endedAt === undefined && dueAt !== null)
    .sort((a, b) => +a.dueAt! - +b.dueAt!);
  if (!next) return <p className="text-quiet">{t("noNextDate")}</p>;
  const { dueAt, expected, clock } = next;
  return <ClockLine {...{ dueAt, expected, now, calendar }} unit={clock.limit.unit} />;
}
