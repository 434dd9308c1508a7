import { useTranslations } from "next-intl";
import type { Overview } from "#lib/organizations/overview";
import { Facts } from "#ui/facts";
import { Link } from "#ui/link";
import { type Task, TaskList } from "#ui/task-list";
import { When } from "#ui/when";

export function OverviewTasks({ found }: { found: Overview }) {
  const t = useTranslations("admin.overview");
  const { year, confirmed } = found.nextYear;
  const done = { label: t("nothing"), tone: "done" } as const;
  const counted = (count: number): Task["state"] =>
    count > 0 ? { label: t("toDo", { count }), tone: "waiting" } : done;
  const organizations = "/admin/organizations?state=";
  return (
    <TaskList
      tasks={[
        {
          key: "without-members",
          title: t("withoutMembers"),
          hint: t("withoutMembersHint"),
          href: `${organizations}without-members`,
          state: counted(found.withoutMembers),
        },
        {
          key: "unconfirmed",
          title: t("unconfirmed"),
          hint: t("unconfirmedHint"),
          href: `${organizations}unconfirmed`,
          state: counted(found.unconfirmed),
        },
        {
          key: "without-competence",
          title: t("withoutCompetence"),
          hint: t("withoutCompetenceHint"),
          href: `${organizations}without-competence`,
          state: counted(found.withoutCompetence),
        },
        {
          key: "parks",
          title: t("unconfirmedParks"),
          href: "/admin/parks",
          state: counted(found.unconfirmedParks),
        },
        {
          key: "calendar",
          title: t("calendarNext", { year: String(year) }),
          hint: t("calendarNextHint"),
          href: `/admin/calendar/${year}`,
          state: confirmed ? done : { label: t("expected"), tone: "waiting" },
        },
      ]}
    />
  );
}

export function OverviewFigures({ found }: { found: Overview }) {
  const t = useTranslations("admin.overview");
  const link = (href: string, words: string | number) => (
    <Link href={href} className="text-link">
      {words}
    </Link>
  );
  return (
    <Facts
      facts={[
        { term: t("bodies"), value: link("/admin/organizations", found.bodies) },
        { term: t("people"), value: link("/admin/members", found.people) },
        {
          term: t("rulesVersion"),
          value: link("/admin/rules", t("version", { version: found.rulesVersion })),
        },
        {
          term: t("lastChange"),
          value: found.lastChange ? <When at={found.lastChange} /> : t("never"),
        },
      ]}
    />
  );
}
