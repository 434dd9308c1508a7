import { getLocale, getTranslations } from "next-intl/server";
import { ClockLine } from "#app/_case/clock-line";
import { LawCitation } from "#app/_case/law-citation";
import { sayer } from "#app/(public)/say";
import type { PartyCase } from "#lib/cases/party-case";
import type { Lane } from "#lib/proceedings/lanes-of";
import { Link } from "#ui/link";
import { Section } from "#ui/section";

/** How to object to what was decided, each way with its last day; the guide tells of the others. */
export async function PartyRemedies({ file, now }: { file: PartyCase; now: Date }) {
  const [t, say, locale] = await Promise.all([
    getTranslations("following.remedies"),
    sayer("procedures"),
    getLocale(),
  ]);
  const remedies = file.lanes.flatMap((lane) => runningRemedies(lane));
  const procedures = new Set(file.lanes.map(({ proceeding }) => proceeding.procedureKey));
  return (
    <Section id="remedies" title={t("title")}>
      {remedies.length === 0 && <p className="text-quiet">{t("none")}</p>}
      <ul className="grid gap-3">
        {remedies.map(({ lane, stored }) => {
          const { key, clock, dueAt, expected } = stored;
          const words = `${lane.proceeding.procedureKey}.clocks.${key}`;
          const { unit, citation } = clock.limit;
          return (
            <li
              key={stored.id}
              className="border border-l-4 border-rule border-l-amber bg-sheet px-4 py-3"
            >
              <p className="font-semibold">{say(`${words}.name`)}</p>
              <p>
                <ClockLine {...{ dueAt, unit, expected, now, calendar: file.calendar }} />
              </p>
              <p className="text-fine">
                {t("against", { organization: lane.organization[locale] })}{" "}
                {say(`${words}.onExpiry`)}
              </p>
              <p className="text-fine">
                <LawCitation {...citation} dated />
              </p>
            </li>
          );
        })}
      </ul>
      <ul className="mt-3 grid gap-1">
        {[...procedures].map((key) => (
          <li key={key}>
            <Link
              href={`/guides/${key}#remedies`}
              className="text-link inline-flex min-h-target items-center"
            >
              {t("guide", { procedure: say(`${key}.name`) })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Limits of a remedy run on when the proceeding is closed, and bind whoever is told of them. */
function runningRemedies(lane: Lane) {
  return lane.clocks
    .filter(({ key, clock }) => lane.procedure.clocks[key]?.outlives && !clock.endedAt)
    .map((stored) => ({ lane, stored }));
}
