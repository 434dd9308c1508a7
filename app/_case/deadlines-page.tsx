import { getTranslations } from "next-intl/server";
import { DeadlineFeed } from "#app/_case/deadline-feed";
import { DeadlineList } from "#app/_case/deadline-list";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { deadlinesOf, mostDeadlines } from "#lib/deadlines/deadlines-of";
import { daysOf, type Month, monthOf, monthsOn } from "#lib/deadlines/month";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { TabLinks } from "#ui/tab-links";

type Props = {
  actor: MemberActor;
  /** Where this page stands, and where its cases do. */
  at: "/my" | "/desk";
  month?: string;
  mine?: boolean;
};

/** The running limits of a seat that end in a month, day by day. */
export async function DeadlinesPage({ actor, at, month: asked, mine = false }: Props) {
  const t = await getTranslations("deadlines");
  const today = shanghaiDate(actor.now);
  const month = monthOf(asked, today);
  const deadlines = await deadlinesOf(actor, { ...daysOf(month), mine });
  const [year, number] = month.split("-");
  const href = (to: Month, own = mine) => `${at}/deadlines?month=${to}${own ? "&whose=mine" : ""}`;
  return (
    <div className="max-w-[60rem]">
      <PageHeader
        title={t("title")}
        above={t("month", { year: year!, month: String(Number(number)) })}
        actions={
          <>
            <LinkButton href={href(monthsOn(month, -1))}>{t("earlier")}</LinkButton>
            {month !== today.slice(0, 7) && (
              <LinkButton href={href(today.slice(0, 7))}>{t("thisMonth")}</LinkButton>
            )}
            <LinkButton href={href(monthsOn(month, 1))}>{t("later")}</LinkButton>
          </>
        }
      />
      {at === "/desk" && (
        <TabLinks
          label={t("whose")}
          items={[
            { href: href(month, false), label: t("all"), current: !mine },
            { href: href(month, true), label: t("mine"), current: mine },
          ]}
        />
      )}
      {deadlines.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <DeadlineList deadlines={deadlines} today={today} at={at} />
      )}
      {deadlines.length === mostDeadlines && (
        <p className="mt-2 text-fine text-quiet">{t("most", { most: mostDeadlines })}</p>
      )}
      <DeadlineFeed actor={actor} at={at} />
    </div>
  );
}
