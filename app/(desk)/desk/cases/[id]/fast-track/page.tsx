import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClockLine } from "#app/_case/clock-line";
import { FastTrackBadge } from "#app/_case/fast-track-badge";
import { DeskFrame } from "#app/(desk)/frame";
import { fastTrackPage } from "#lib/cases/fast-track-page";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, one, seenOrNotFound } from "#lib/web/page-param";
import { Link } from "#ui/link";
import { ChartPanel } from "./chart-panel";
import { ClaimFacts } from "./claim-facts";
import { Decision } from "./decision";
import { EvidenceViewer } from "./evidence-viewer";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Grounds and findings over the decision at the left, evidence over the claim chart at the right: one screen. */
export default async function FastTrackPage({ params, searchParams }: Props) {
  const id = idOrNotFound((await params).id);
  const here = `/desk/cases/${id}/fast-track`;
  const actor = await deskActor();
  const page = await seenOrNotFound(fastTrackPage(actor, id));
  const query = await searchParams;
  const [t, address] = [
    await getTranslations("cases"),
    { here, file: one(query.file), decide: one(query.decide), chart: one(query.chart) },
  ];
  const { kase, lane, fastTrack, calendar } = page;
  const [clock] = lane.clocks.filter((stored) => stored.clock.endedAt === undefined);
  return (
    <DeskFrame actor={actor}>
      <div className="lg:flex lg:h-[calc(100dvh-6.1rem)] lg:flex-col">
        <div className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <Link href={`/desk/cases/${id}`} className="text-link text-fine">
            {t("number", { number: kase.number })}
          </Link>
          <h1 className="font-song text-title-2 font-bold">
            {t("pair", { label: t("fastTrack.title"), value: kase.title })}
          </h1>
          <FastTrackBadge fastTrack={fastTrack} />
          {clock && (
            <ClockLine
              dueAt={clock.dueAt}
              unit={clock.clock.limit.unit}
              expected={clock.expected}
              now={actor.now}
              calendar={calendar}
            />
          )}
        </div>
        <div className="grid min-h-0 flex-1 gap-5 lg:grid-cols-[29rem_minmax(0,1fr)]">
          <div className="min-w-0 lg:overflow-y-auto lg:pr-3">
            <ClaimFacts page={page} />
            <Decision page={page} now={actor.now} address={address} />
          </div>
          <div className="flex min-h-0 min-w-0 flex-col gap-3">
            <EvidenceViewer files={page.evidence} address={address} />
            <ChartPanel page={page} address={address} />
          </div>
        </div>
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("cases.fastTrack"))("title") };
}
