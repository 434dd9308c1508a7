import { getLocale, getTranslations } from "next-intl/server";
import { ClockLine } from "#app/_case/clock-line";
import { moveOf } from "#app/(public)/my/move";
import { sayer } from "#app/(public)/say";
import type { PartyCase } from "#lib/cases/party-case";
import type { LaneClock } from "#lib/proceedings/lanes-of";
import { Badge } from "#ui/badge";
import { Button } from "#ui/button";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { beginAgain } from "../file/actions";

/** Number and parties, and in one glance: whose move it is and what comes next, when. */
export async function PartyHeader({ file, now }: { file: PartyCase; now: Date }) {
  const t = await getTranslations("following");
  const { kase, fastTrack, standing } = file;
  return (
    <>
      <PageHeader
        above={kase.number}
        title={kase.title}
        facts={
          <>
            <Badge>{t(`my.role.${standing}`)}</Badge>
            {fastTrack && <FastTrack state={fastTrack.state} />}
          </>
        }
        actions={
          standing === "complainant" && (
            <>
              <LinkButton href={`/my/cases/${kase.id}/receipt`}>{t("case.receipt")}</LinkButton>
              {kase.rightKind !== "none" && (
                <form action={beginAgain.bind(null, kase.id)}>
                  <Button type="submit">{t("case.fileAgain")}</Button>
                </form>
              )}
            </>
          )
        }
      />
      <Move file={file} now={now} />
    </>
  );
}

async function FastTrack({ state }: { state: string }) {
  const say = await sayer("cases.fastTrack");
  return <Badge tone={state === "granted" ? "fastTrack" : "neutral"}>{say(state)}</Badge>;
}

const edges = {
  yourMove: "border-amber",
  theirMove: "border-indigo",
  otherMove: "border-edge",
  closed: "border-jade",
};

async function Move({ file, now }: { file: PartyCase; now: Date }) {
  const [t, locale] = await Promise.all([getTranslations("following.case"), getLocale()]);
  const open = file.lanes.filter(({ proceeding }) => proceeding.phase !== "closed");
  const move = moveOf(
    open.map(({ proceeding }) => proceeding),
    file.standing,
  );
  const lane = open.find(({ proceeding }) => proceeding.waitsFor === file.standing) ?? open[0];
  const organization = lane?.organization[locale] ?? "";
  const sentence = {
    yourMove: () => [t("yours"), t("yoursText", { organization })],
    theirMove: () => [t("body", { organization }), t("bodyText")],
    otherMove: () => [waiting(lane?.proceeding.waitsFor), ""],
    closed: () => [t("allClosed"), ""],
  };
  const [title, text] = sentence[move]();
  return (
    <div
      className={`mb-10 grid gap-x-10 gap-y-4 border-l-4 bg-sheet px-5 py-4 sm:grid-cols-2 ${edges[move]}`}
    >
      <div>
        <p className="text-fine text-quiet">{t("whose")}</p>
        <p className="text-title-3 font-semibold">{title}</p>
        {text && <p>{text}</p>}
      </div>
      <NextDate file={file} now={now} />
    </div>
  );

  function waiting(whom: string | null | undefined) {
    if (whom === "complainant" || whom === "respondent") return t(whom);
    return t("organization");
  }
}

async function NextDate({ file, now }: { file: PartyCase; now: Date }) {
  const [t, say] = await Promise.all([getTranslations("following"), sayer("procedures")]);
  const next = earliest(file);
  return (
    <div>
      <p className="text-fine text-quiet">{t("case.nextDate")}</p>
      {next ? (
        <>
          <p className="font-semibold">{say(`${next.procedureKey}.clocks.${next.key}.name`)}</p>
          <ClockLine
            dueAt={next.dueAt}
            unit={next.limit.unit}
            expected={next.expected}
            now={now}
            calendar={file.calendar}
          />
        </>
      ) : (
        <p>{t("receipt.noNext")}</p>
      )}
    </div>
  );
}

function earliest({ lanes }: PartyCase): (LaneClock & { procedureKey: string }) | undefined {
  return lanes
    .flatMap(({ clocks, proceeding: { procedureKey } }) =>
      clocks.map((clock) => ({ ...clock, procedureKey })),
    )
    .filter(({ clock, dueAt }) => clock.endedAt === undefined && dueAt !== null)
    .sort((a, b) => Number(a.dueAt) - Number(b.dueAt))[0];
}
