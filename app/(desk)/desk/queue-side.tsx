import { useTranslations } from "next-intl";
import { mostInView } from "#lib/queue/queue-counts";
import type { Queue } from "#lib/queue/queue-for";
import { mostCountedInView } from "#lib/queue/saved-views/saved-views-of";
import { isReferralView, type QueueView, referralViews, workViews } from "#lib/queue/views";
import { sayer } from "#lib/web/case-words";
import type { DeskPlace } from "#lib/web/desk-places";
import { SideNav } from "#ui/side-nav";
import type { Tone } from "#ui/tone";

const tones: Partial<Record<QueueView, Tone>> = {
  overdue: "overdue",
  "due-soon": "dueSoon",
  "fast-track": "fastTrack",
  "referred-in": "active",
};

type Props = { queue: Queue; view: QueueView | null; places: readonly DeskPlace[] };

/** The views of the queue with how many lines each holds. */
export function QueueSide({ queue, view, places }: Props) {
  const { counts, savedViews, saved } = queue;
  const t = useTranslations("desk");
  const supervision = useTranslations("supervision");
  const say = sayer(useTranslations());
  const waiting: Record<string, { count: number; tone: Tone }> = {
    "/desk/supervision": { count: counts.ordered, tone: "overdue" },
    "/desk/access": { count: counts.asked, tone: "active" },
  };
  const item = (one: QueueView) => ({
    href: one === "all" ? "/desk" : `/desk?view=${one}`,
    label: t(`views.${one}`),
    count: one === "closed" ? undefined : counts[one],
    most: isReferralView(one) ? undefined : mostInView,
    current: one === view,
    tone: one === "referred-out" && counts.returned > 0 ? ("dueSoon" as const) : tones[one],
  });
  const own = (one: Queue["savedViews"][number]) => ({
    href: `/desk?saved=${one.id}`,
    label: one.own ? one.name : t("savedBy", { name: one.name, by: one.by }),
    count: one.count ?? undefined,
    most: mostCountedInView,
    current: one.id === saved?.id,
  });
  return (
    <SideNav
      label={t("title")}
      groups={[
        { title: t("queue"), items: workViews.map(item) },
        ...(savedViews.length > 0 ? [{ title: t("savedViews"), items: savedViews.map(own) }] : []),
        { title: t("handshakes"), items: referralViews.map(item) },
        {
          title: supervision("side"),
          items: places.map(({ href, name }) => ({ href, label: say(name), ...waiting[href] })),
        },
      ]}
    />
  );
}
