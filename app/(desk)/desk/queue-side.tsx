import { useTranslations } from "next-intl";
import { mostInView } from "#lib/queue/queue-counts";
import type { Queue } from "#lib/queue/queue-for";
import { mostCountedInView } from "#lib/queue/saved-views/saved-views-of";
import { isReferralView, type QueueView, referralViews, workViews } from "#lib/queue/views";
import { SideNav } from "#ui/side-nav";
import type { Tone } from "#ui/tone";

const tones: Partial<Record<QueueView, Tone>> = {
  overdue: "overdue",
  "due-soon": "dueSoon",
  "fast-track": "fastTrack",
  "referred-in": "active",
};

type Props = { queue: Queue; view: QueueView | null; withBoard: boolean; grades: boolean };

/** The views of the queue with how many lines each holds. */
export function QueueSide({ queue, view, withBoard, grades }: Props) {
  const { counts, savedViews, saved } = queue;
  const t = useTranslations("desk");
  const supervision = useTranslations("supervision");
  const access = useTranslations("accessRequests");
  const board = useTranslations("board");
  const deadlines = useTranslations("deadlines");
  const services = useTranslations("services");
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
          items: [
            { href: "/desk/deadlines", label: deadlines("link") },
            ...(withBoard ? [{ href: "/desk/board", label: board("title") }] : []),
            ...(grades ? [{ href: "/desk/services", label: services("desk.title") }] : []),
            {
              href: "/desk/supervision",
              label: supervision("title"),
              count: counts.ordered,
              tone: counts.ordered > 0 ? ("overdue" as const) : undefined,
            },
            {
              href: "/desk/access",
              label: access("side"),
              count: counts.asked,
              tone: counts.asked > 0 ? ("active" as const) : undefined,
            },
          ],
        },
      ]}
    />
  );
}
