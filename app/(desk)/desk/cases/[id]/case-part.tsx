import { getLocale, getTranslations } from "next-intl/server";
import { CaseTimeline } from "#app/_case/case-timeline";
import { ComplaintView } from "#app/_case/complaint-view";
import { EvidenceList } from "#app/_case/evidence-list";
import { Narrative } from "#app/_case/narrative";
import { NoticeList } from "#app/_case/notice-list";
import { RouteView } from "#app/_case/route-view";
import { TimelineFilter } from "#app/_case/timeline-filter";
import type { MemberActor } from "#lib/access/actor";
import type { CaseFile } from "#lib/cases/open-case";
import { evidenceOf } from "#lib/evidence/evidence-of";
import { noticesOf } from "#lib/notices/notices-of";
import { regionName } from "#lib/organizations/region-name";
import { keyEventsOf } from "#lib/timeline/key-events";
import type { TimelineWish } from "#lib/timeline/timeline-for";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";
import type { PartKey } from "./parts";

type Props = {
  part: PartKey;
  file: CaseFile;
  wish: TimelineWish;
  actor: MemberActor;
  /** The file of the evidence that is shown in its line. */
  shownId?: string;
};

/** The part of the case that was asked for, in the middle of its page. */
export async function CasePart({ part, file, wish, actor, shownId }: Props) {
  const { kase } = file;
  switch (part) {
    case "timeline":
      return <TimelinePart file={file} wish={wish} />;
    case "summary":
      return (
        <Narrative
          entries={await keyEventsOf(actor, kase.id)}
          timelineHref={`/desk/cases/${kase.id}`}
        />
      );
    case "complaint": {
      const place = await regionName(actor, kase.answers.conduct.placeOfConduct);
      return <ComplaintView kase={kase} regionName={place[await getLocale()]} />;
    }
    case "evidence":
      return (
        <EvidenceList
          files={await evidenceOf(actor, kase.id)}
          here={`/desk/cases/${kase.id}?part=evidence`}
          shownId={shownId}
        />
      );
    case "notices":
      return (
        <NoticeList
          notices={await noticesOf(actor, kase.id)}
          under={`/desk/cases/${kase.id}/notices`}
        />
      );
    case "route":
      return <RouteView recommendation={kase.recommendation} />;
  }
}

async function TimelinePart({ file, wish }: Pick<Props, "file" | "wish">) {
  const t = await getTranslations("cases.timeline");
  const { kase, lanes, timeline, before } = file;
  const { proceedingId, as } = wish;
  const here = `/desk/cases/${kase.id}`;
  return (
    <>
      <TimelineFilter address={here} lanes={lanes} proceedingId={proceedingId} as={as} viewAs />
      {as && <Banner title={t("asNote", { who: t(`as.${as}`) })} />}
      <CaseTimeline entries={timeline} />
      <div className="mt-4 flex flex-wrap gap-3 print:hidden">
        {wish.before !== undefined && (
          <LinkButton href={older(undefined)}>{t("newest")}</LinkButton>
        )}
        {before !== null && <LinkButton href={older(before)}>{t("older")}</LinkButton>}
      </div>
    </>
  );

  function older(from: number | undefined) {
    const query = new URLSearchParams();
    if (proceedingId) query.set("of", proceedingId);
    if (as) query.set("as", as);
    if (from !== undefined) query.set("before", String(from));
    return `${here}?${query}`;
  }
}
