import { useTranslations } from "next-intl";
import type { QueueCounts } from "#lib/queue/queue-counts";
import { type QueueView, referralViews, workViews } from "#lib/queue/views";
import { SideNav } from "#ui/side-nav";
import type { Tone } from "#ui/tone";

const tones: Partial<Record<QueueView, Tone>> = {
  overdue: "overdue",
  "due-soon": "dueSoon",
  "fast-track": "fastTrack",
  "referred-in": "active",
};

/** The views of the queue with how many lines each holds. */
export function QueueSide({ counts, view }: { counts: QueueCounts; view: QueueView | null }) {
  const t = useTranslations("desk");
  const supervision = useTranslations("supervision");
  const access = useTranslations("accessRequests");
  const item = (one: QueueView) => ({
    href: one === "all" ? "/desk" : `/desk?view=${one}`,
    label: t(`views.${one}`),
    count: one === "closed" ? undefined : counts[one],
    current: one === view,
    tone: one === "referred-out" && counts.returned > 0 ? ("dueSoon" as const) : tones[one],
  });
  return (
    <SideNav
      label={t("title")}
      groups={[
        { title: t("queue"), items: workViews.map(item) },
        { title: t("handshakes"), items: referralViews.map(item) },
        {
          title: supervision("side"),
          items: [
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
