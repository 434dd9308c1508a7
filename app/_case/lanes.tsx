import { useLocale, useTranslations } from "next-intl";
import { EndedClocks, RunningClock } from "#app/_case/lane-clock";
import type { Calendar } from "#lib/calendar/calendar";
import type { Lane } from "#lib/proceedings/lanes-of";
import { caseWords } from "#lib/web/case-words";
import { Badge } from "#ui/badge";
import type { Tone } from "#ui/tone";
import { When } from "#ui/when";

type Props = { lanes: readonly Lane[]; now: Date; calendar: Calendar };

const tones: Record<string, Tone> = {
  new: "active",
  working: "active",
  waiting: "waiting",
  closed: "done",
};

/** The proceedings of a case, each with its owner, state and clocks. */
export function Lanes({ lanes, now, calendar }: Props) {
  return (
    <div className="grid gap-4">
      {lanes.map((lane) => (
        <LaneSheet key={lane.proceeding.id} lane={lane} now={now} calendar={calendar} />
      ))}
    </div>
  );
}

function LaneSheet({ lane, now, calendar }: { lane: Lane } & Omit<Props, "lanes">) {
  const t = useTranslations("cases.lanes");
  const words = caseWords(useTranslations());
  const locale = useLocale();
  const { proceeding, organization, assignee, own, clocks } = lane;
  const { id, procedureKey, state, phase, outcome, leadProceedingId } = proceeding;
  const running = clocks.filter(({ clock }) => clock.endedAt === undefined);
  const edge = own ? "border-l-indigo" : "border-l-edge";
  return (
    <article className={`border border-l-4 border-rule bg-sheet px-3 py-3 ${edge}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <h3 className="font-semibold">{organization[locale]}</h3>
        <span className="flex gap-1.5">
          {leadProceedingId === id && <Badge tone="active">{t("leads")}</Badge>}
          <Badge tone={tones[phase]}>{words.state(procedureKey, state)}</Badge>
        </span>
      </div>
      <p className="text-fine text-quiet">
        {words.procedure(procedureKey)}
        {own && ` · ${t("assignee")} ${assignee ?? t("nobody")}`}
      </p>
      {leadProceedingId && leadProceedingId !== id && (
        <p className="text-fine text-quiet">{t("led")}</p>
      )}
      <p className="mt-1 text-fine">{words.aboutState(procedureKey, state)}</p>
      {outcome && (
        <p className="mt-1 text-fine">
          <span className="text-quiet">{t("outcome")} </span>
          <span className="font-semibold">{outcomeWords(words, procedureKey, outcome)}</span>
          {proceeding.closedAt && (
            <span className="text-quiet">
              {" · "}
              <When at={proceeding.closedAt} as="day" />
            </span>
          )}
        </p>
      )}
      {own && <LawSays lane={lane} />}
      {running.map((stored) => (
        <RunningClock
          key={stored.id}
          stored={stored}
          procedureKey={procedureKey}
          now={now}
          calendar={calendar}
        />
      ))}
      <EndedClocks
        clocks={clocks.filter(({ clock }) => clock.endedAt !== undefined)}
        procedureKey={procedureKey}
      />
    </article>
  );
}

/** What the law expects now, because a time has run out without what it was for. */
function LawSays({ lane: { proposed, procedure } }: { lane: Lane }) {
  const t = useTranslations("cases.lanes");
  const words = caseWords(useTranslations());
  return proposed.map(({ action, clock }) => (
    <div key={clock} className="mt-2 border-l-4 border-amber bg-amber-wash px-2.5 py-1.5 text-fine">
      <p className="font-semibold">{t("ranOut", { clock: words.clock(procedure.key, clock) })}</p>
      <p>{words.onExpiry(procedure.key, clock)}</p>
      <p>{t("takeStep", { action: words.action(procedure.key, action) })}</p>
    </div>
  ));
}

/** A proceeding that another one replaced ends as transferred, whatever its table is. */
function outcomeWords(words: ReturnType<typeof caseWords>, key: string, outcome: string) {
  return outcome === "transferred" ? words.transferred() : words.outcome(key, outcome);
}
