import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Live } from "#app/_case/live";
import { DeskFrame } from "#app/(desk)/frame";
import { requireActor } from "#lib/auth/current-actor";
import { homeOf } from "#lib/auth/home-of";
import { partyKinds } from "#lib/organizations/kinds";
import { readCursor, writeCursor } from "#lib/queue/cursor";
import { longestFilter } from "#lib/queue/filter/parse";
import { mostCounted } from "#lib/queue/found-count";
import { type Layout, readLayout } from "#lib/queue/layout";
import { type Queue, queueFor } from "#lib/queue/queue-for";
import type { SavedView } from "#lib/queue/saved-views/saved-views-of";
import { isReferralView, viewOf } from "#lib/queue/views";
import { viewedFor } from "#lib/viewings/viewers-of";
import { deskPlaces } from "#lib/web/desk-places";
import { one, seenOrNotFound } from "#lib/web/page-param";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";
import { Pager } from "#ui/pager";
import { ChosenBar } from "./chosen-bar";
import { KeyLine } from "./key-line";
import { DeskKeyboard } from "./keyboard/desk-keyboard";
import { ListLinks } from "./list-links";
import { NothingHere } from "./nothing-here";
import { PreviewPane } from "./preview-pane";
import { type QueueAddress, queueHref } from "./queue-address";
import { QueueFilter } from "./queue-filter";
import { QueueLayout } from "./queue-layout";
import { QueueSide } from "./queue-side";
import { ReferralQueue } from "./referral-queue";
import { WorkQueue } from "./work-queue";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (partyKinds.includes(actor.organizationKind)) redirect(homeOf(actor));
  const [t, asked] = [await getTranslations("desk"), addressOf(await searchParams)];
  const wish = { ...asked, after: readCursor(asked.after) };
  const queue = await seenOrNotFound(queueFor(actor, wish));
  const address = { ...asked, ...partsOf(queue.saved) };
  const preview = isReferralView(address.view) ? undefined : address.case;
  const layout = readLayout(address, queue.layout);
  return (
    <DeskFrame
      actor={actor}
      unread={queue.unread}
      side={
        <QueueSide
          queue={queue}
          view={queue.saved ? null : address.view}
          places={deskPlaces(actor)}
        />
      }
    >
      <Live address="/api/cases/stream" words={t("changed")} again={againAt(queue, actor.now)} />
      <DeskKeyboard settings={queue.keys} />
      {queue.counts.ordered > 0 && <OrdersLine count={queue.counts.ordered} />}
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h1 className="font-song text-title-2 font-bold">
          {queue.saved?.name ?? t(`views.${address.view}`)} <FoundCount found={queue.found} />
        </h1>
        {!isReferralView(address.view) && (
          <div className="flex flex-wrap items-center gap-x-4 max-md:w-full">
            <ListLinks queue={queue} address={address} />
            <QueueLayout address={address} layout={layout} />
          </div>
        )}
      </div>
      {!isReferralView(address.view) && <QueueFilter address={address} filter={queue.filter} />}
      <div className={preview ? "grid gap-5 lg:grid-cols-[minmax(0,1fr)_23rem]" : ""}>
        <div className="group/list min-w-0 max-md:has-checked:pb-40">
          {queue.rows.length > 0 && <ChosenBar queue={queue} address={address} />}
          <Lines {...{ queue, address, layout }} now={actor.now} />
          <Foot queue={queue} address={address} />
        </div>
        {preview && (
          <PreviewPane
            actor={actor}
            caseId={preview}
            listHref={queueHref(address)}
            closeHref={queueHref(address, { case: undefined })}
          />
        )}
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t(`views.${viewOf(one((await searchParams).view))}`) };
}

/** When the page is no longer as it is without anything having changed: in milliseconds. */
function againAt({ rows, counts }: Queue, now: Date): number | undefined {
  const returns = counts.nextReturn ? [Date.parse(counts.nextReturn)] : [];
  const isViewed = rows.some(({ viewers }) => viewers.length > 0);
  const ends = isViewed ? [...returns, now.getTime() + viewedFor] : returns;
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

async function OrdersLine({ count }: { count: number }) {
  const t = await getTranslations("supervision");
  return (
    <p className="mb-3 border-l-4 border-amber bg-amber-wash px-3 py-1.5 print:hidden">
      <span className="font-semibold text-amber">{t("toAnswer", { count })}</span>{" "}
      <Link className="text-link inline-flex min-h-target items-center" href="/desk/supervision">
        {t("open")}
      </Link>
    </p>
  );
}

type PartProps = { queue: Queue; address: QueueAddress };

type LinesProps = PartProps & { layout: Layout; now: Date };

function Lines({ queue, address, layout, now }: LinesProps) {
  const { rows, referrals, calendar, filter } = queue;
  const { view } = address;
  const edges = { before: address.after !== undefined, after: queue.next !== null };
  if (rows.length + referrals.length === 0)
    return <NothingHere address={address} filter={filter} />;
  if (isReferralView(view))
    return <ReferralQueue {...{ edges, view, now, calendar }} rows={referrals} />;
  return <WorkQueue {...{ rows, edges, address, layout, now, calendar }} />;
}

async function FoundCount({ found }: { found: number | null }) {
  const t = await getTranslations("queueFilter");
  if (found === null) return null;
  const words =
    found > mostCounted ? t("foundMore", { count: mostCounted }) : t("found", { count: found });
  return <span className="font-plain text-body font-normal text-quiet">{words}</span>;
}

async function Foot({ queue, address }: PartProps) {
  const t = await getTranslations("desk");
  const next = queue.next && queueHref(address, { after: writeCursor(queue.next) });
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      {queue.keys.on && <KeyLine keys={queue.keys.keys} />}
      <div className="flex items-end gap-2">
        {address.after && (
          <LinkButton href={queueHref(address, { after: undefined })}>{t("firstPage")}</LinkButton>
        )}
        <Pager nextHref={next} />
      </div>
    </div>
  );
}

/** A saved view stands in the address as it would be asked for without its name. */
function partsOf(saved: SavedView | null) {
  if (!saved) return {};
  const { view, filter, columns, group, lines } = saved;
  return { view, filter: filter || undefined, columns, group, lines };
}

function addressOf(query: Record<string, string | string[] | undefined>): QueueAddress {
  return {
    view: viewOf(one(query.view)),
    filter: one(query.filter)?.slice(0, longestFilter + 1),
    columns: one(query.columns),
    group: one(query.group),
    lines: one(query.lines),
    panel: one(query.panel) === "layout" ? "layout" : undefined,
    after: one(query.after),
    case: z.uuid().safeParse(one(query.case)).data,
    saved: one(query.saved),
  };
}
