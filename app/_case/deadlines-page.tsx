import { getTranslations } from "next-intl/server";
import { DeadlineFeed } from "#app/_case/deadline-feed";
import { DeadlineList } from "#app/_case/deadline-list";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { mostDeadlines } from "#lib/deadlines/deadlines-of";
import { deadlinesOfMonth, mostEarlier } from "#lib/deadlines/deadlines-of-month";
import { type Month, monthOf, monthsOn } from "#lib/deadlines/month";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { TabLinks } from "#ui/tab-links";

type Props = {
  actor: MemberActor;
  /** Where this page stands, and where its cases do. */
  at: "/my" | "/desk";
  month?: string;
  mine?: boolean;
};

/**
 * The running limits of a seat that end in a month, day by day; before those of the current month what
 * earlier months left unmet.
 */
export async function DeadlinesPage({ actor, at, month: asked, mine = false }: Props) {
  const t = await getTranslations("deadlines");
  const today = shanghaiDate(actor.now);
  const month = monthOf(asked, today);
  const found = await deadlinesOfMonth(actor, month, mine);
  const [year, number] = month.split("-");
  const href = (to: Month, own = mine) => `${at}/deadlines?month=${to}${own ? "&whose=mine" : ""}`;
  const lists = { today, at, here: href(month) };
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
      {found.earlier.length > 0 && (
        <Section title={t("before")} lead={t("beforeText")}>
          <DeadlineList {...lists} name="before" deadlines={found.earlier} />
          {found.moreEarlier && <Most most={mostEarlier} />}
        </Section>
      )}
      <Section title={t("during", { year: year!, month: String(Number(number)) })}>
        {found.during.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <DeadlineList {...lists} name="during" deadlines={found.during} />
        )}
        {found.during.length === mostDeadlines && <Most most={mostDeadlines} />}
      </Section>
      {found.aside.length > 0 && (
        <Section title={t("aside")} lead={t("asideText")}>
          <DeadlineList {...lists} name="aside" deadlines={found.aside} />
        </Section>
      )}
      <DeadlineFeed actor={actor} at={at} />
    </div>
  );
}

async function Most({ most }: { most: number }) {
  const t = await getTranslations("deadlines");
  return <p className="mt-2 text-fine text-quiet">{t("most", { most })}</p>;
}
