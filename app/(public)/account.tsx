import { getLocale, getTranslations } from "next-intl/server";
import { InboxLink } from "#app/_case/inbox-link";
import { holds } from "#lib/access/actor";
import { currentSession } from "#lib/auth/current-actor";
import type { Session } from "#lib/auth/find-session";
import { homeOf } from "#lib/auth/home-of";
import { typistOf } from "#lib/auth/typist-of";
import { Link } from "#ui/link";

/** Who is signed in, with the ways to what is theirs; nothing for a visitor. Opens without a script. */
export async function Account() {
  const session = await currentSession();
  if (!session) return undefined;
  const [t, locale] = await Promise.all([getTranslations("following.account"), getLocale()]);
  const { actor } = session;
  const menu = (
    <details className="relative" data-typist={typistOf(session)}>
      <summary className="flex min-h-target max-w-[6em] items-center rounded-edge border border-edge px-2 sm:max-w-[12em] sm:px-3 py-1 text-fine hover:border-ink hover:bg-wash">
        <span className="sr-only">{t("label")} </span>
        <span className="truncate">{session.personName}</span>
      </summary>
      <div className="absolute right-0 z-40 mt-2 w-max max-w-[calc(100vw-2rem)] rounded-edge border border-rule bg-sheet py-2 shadow-lift">
        {session.actor && (
          <p className="max-w-[18em] border-b border-rule px-4 pb-2 text-fine text-quiet">
            {session.actor.organizationName[locale]}
          </p>
        )}
        <ul>
          {linksOf(session).map(({ href, key }) => (
            <li key={href}>
              <Link href={href} className="flex min-h-control items-center px-4 hover:bg-wash">
                {t(key)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
  if (!actor || homeOf(actor) !== "/my") return menu;
  return (
    <div className="flex items-center gap-1">
      <InboxLink actor={actor} href="/my/inbox" />
      {menu}
    </div>
  );
}

type Way = {
  href: string;
  key: "cases" | "deadlines" | "rights" | "authorities" | "desk" | "admin" | "seats" | "signOut";
};

function linksOf({ actor }: Session): Way[] {
  const ways: Way[] = [];
  if (actor && holds(actor, "filer")) {
    ways.push({ href: "/my", key: "cases" }, { href: "/my/deadlines", key: "deadlines" });
    ways.push({ href: "/rights", key: "rights" });
    ways.push({ href: "/authorities", key: "authorities" });
  }
  const home = actor && homeOf(actor);
  if (home === "/desk") ways.push({ href: home, key: "desk" });
  if (home === "/admin") ways.push({ href: home, key: "admin" });
  return [...ways, { href: "/seats", key: "seats" }, { href: "/sign-out", key: "signOut" }];
}
