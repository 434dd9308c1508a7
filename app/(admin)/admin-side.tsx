import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { homeOf } from "#lib/auth/home-of";
import { reachOf } from "#lib/organizations/administration";
import { type SideGroup, SideNav } from "#ui/side-nav";

/** The pages that the actor's administration reaches; nothing for anybody else. */
export async function AdminSide({ actor }: { actor: MemberActor }) {
  const [t, reach] = await Promise.all([getTranslations("admin"), reachOf(actor)]);
  if (reach === "nothing") return undefined;
  const groups = reach === "everything" ? allPages(t) : ownPages(t, actor.organizationId);
  const desk = homeOf(actor);
  const back = desk === "/admin" ? [] : [{ items: [{ href: desk, label: t("toDesk") }] }];
  return <SideNav label={t("navigation")} groups={[...groups, ...back]} />;
}

type Words = Awaited<ReturnType<typeof getTranslations<"admin">>>;

function allPages(t: Words): SideGroup[] {
  return [
    { items: [{ href: "/admin", label: t("nav.overview"), exact: true }] },
    {
      title: t("groups.bodies"),
      items: [
        { href: "/admin/organizations", label: t("nav.organizations") },
        { href: "/admin/members", label: t("nav.members") },
        { href: "/admin/parks", label: t("nav.parks") },
        { href: "/admin/channels", label: t("nav.channels") },
      ],
    },
    {
      title: t("groups.rules"),
      items: [
        { href: "/admin/rules", label: t("nav.rules") },
        { href: "/admin/calendar", label: t("nav.calendar") },
        { href: "/admin/limits", label: t("nav.limits") },
        { href: "/admin/notices", label: t("nav.notices") },
      ],
    },
    {
      title: t("groups.log"),
      items: [
        { href: "/admin/changes", label: t("nav.changes") },
        { href: "/admin/checkpoints", label: t("nav.checkpoints") },
        { href: "/admin/mail", label: t("nav.mail") },
      ],
    },
  ];
}

function ownPages(t: Words, own: string): SideGroup[] {
  return [
    {
      title: t("groups.bodies"),
      items: [
        { href: `/admin/organizations/${own}`, label: t("nav.ownOrganization") },
        { href: "/admin/members", label: t("nav.members") },
      ],
    },
    { title: t("groups.log"), items: [{ href: "/admin/changes", label: t("nav.changes") }] },
  ];
}
