import { useLocale, useTranslations } from "next-intl";
import { ActionDetails, ItemDetails, TextDetails } from "#app/_case/entry-details";
import { LawCitation } from "#app/_case/law-citation";
import { printDay } from "#lib/clocks/print-time";
import type { Citation } from "#lib/law/laws";
import { procedureOf } from "#lib/procedures/registry";
import { type EntryGroup, groupEntries } from "#lib/timeline/group-entries";
import type { TimelineEntry as Entry } from "#lib/timeline/timeline-for";
import { caseWords } from "#lib/web/case-words";
import { eventSentence } from "#lib/web/event-words";
import { Seal } from "#ui/seal";
import { Timeline } from "#ui/timeline";
import { TimelineEntry } from "#ui/timeline-entry";
import { When } from "#ui/when";

/** The spine of a case, newest first: who, for whom, what, when, under which article. */
export function CaseTimeline({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations("cases.timeline");
  if (entries.length === 0) return <p className="text-quiet">{t("none")}</p>;
  return (
    <Timeline label={t("label")}>
      {groupEntries(entries).map((group) => (
        <Line key={group.entry.id} group={group} />
      ))}
    </Timeline>
  );
}

function Line({ group: { entry, clocks } }: { group: EntryGroup }) {
  const all = useTranslations();
  const locale = useLocale();
  const citations = citationsOf(entry);
  return (
    <TimelineEntry
      id={`e${entry.seq}`}
      when={<When at={entry.at} />}
      what={eventSentence(all, locale, entry)}
      who={<Who entry={entry} />}
      mark={markOf(entry)}
      seal={<ServedSeal entry={entry} />}
      audience={caseWords(all).audience(entry.audience)}
      citation={
        citations.length > 0 &&
        citations.map((cited) => <LawCitation key={cited.law + cited.article} {...cited} />)
      }
      attachments={clocks.length > 0 && <ClockChanges clocks={clocks} />}
    >
      <Details entry={entry} />
    </TimelineEntry>
  );
}

function Details({ entry }: { entry: Entry }) {
  if (entry.type === "action-taken") return <ActionDetails entry={entry} />;
  if (entry.type === "supplement-item-answered") return <ItemDetails entry={entry} />;
  return <TextDetails disclosures={entry.disclosures} />;
}

function Who({ entry }: { entry: Entry }) {
  const t = useTranslations("cases.timeline");
  const locale = useLocale();
  const { person, organization, onBehalfOf } = entry;
  if (!organization) return t("system");
  return (
    <>
      {person && person !== organization.zh
        ? t("by", { person, organization: organization[locale] })
        : organization[locale]}
      {onBehalfOf && ` · ${t("behalf", { organization: onBehalfOf[locale] })}`}
    </>
  );
}

function ClockChanges({ clocks }: { clocks: Entry[] }) {
  const all = useTranslations();
  const locale = useLocale();
  return (
    <ul className="text-fine text-quiet">
      {clocks.map((entry) => (
        <li key={entry.id} id={`e${entry.seq}`}>
          {eventSentence(all, locale, entry)}{" "}
          {citationsOf(entry).map((cited) => (
            <LawCitation key={cited.article} {...cited} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A seal where something was served, with how and on which day. */
function ServedSeal({ entry }: { entry: Entry }) {
  const t = useTranslations("cases.timeline");
  const words = caseWords(useTranslations());
  const locale = useLocale();
  if (entry.type !== "action-taken") return null;
  const { procedureKey, action, input } = entry.payload;
  if (typeof input.servedOn !== "string") return null;
  const day = printDay(input.servedOn, locale);
  const method =
    typeof input.method === "string"
      ? words.option(procedureKey, action, "method", input.method)
      : null;
  return <Seal words={t("seal")} note={method ? t("sealNote", { method, day }) : day} />;
}

function citationsOf(entry: Entry): Citation[] {
  if (entry.type === "action-taken" || entry.type === "action-followed") {
    const { procedureKey, action, citations } = entry.payload;
    const basis = procedureOf(procedureKey).actions[action]?.basis ?? [];
    return citations.map((cited) => {
      const found = basis.find(
        ({ law, article }) => law === cited.law && article === cited.article,
      );
      return found ?? ({ ...cited, confirmed: false } as Citation);
    });
  }
  if (!entry.type.startsWith("clock-") || !("law" in entry.payload)) return [];
  const { law, article } = entry.payload;
  return [{ law, article } as Citation];
}

const turns: readonly Entry["type"][] = [
  "complaint-filed",
  "proceeding-opened",
  "action-followed",
  "proceeding-requested",
  "proceeding-transferred",
  "referral-accepted",
  "referral-returned",
  "referral-designated",
  "fast-track-granted",
  "fast-track-refused",
  "fast-track-withdrawn",
];

function markOf(entry: Entry): "step" | "turn" | "served" {
  if (entry.type === "respondent-served") return "served";
  if (entry.type === "action-taken") {
    const { input, from, to } = entry.payload;
    if (typeof input.servedOn === "string") return "served";
    return from === to ? "step" : "turn";
  }
  return turns.includes(entry.type) ? "turn" : "step";
}
