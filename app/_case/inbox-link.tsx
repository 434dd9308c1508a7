import { getTranslations } from "next-intl/server";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { unreadMessages } from "#lib/inbox/inbox-of";
import { Link } from "#ui/link";

type Props = {
  actor: MemberActor;
  href: string;
  /** How many messages are unread, where the page has read it already. */
  unread?: number;
};

/** The way to the inbox, with how many messages are unread. */
export async function InboxLink({ actor, href, unread: read }: Props) {
  const t = await getTranslations("inbox");
  const unread = read ?? (await acting(actor, (tx) => unreadMessages(tx, actor)));
  const said = t("link", { count: unread });
  return (
    <Link
      href={href}
      title={said}
      className="inline-flex min-h-target items-center gap-1 rounded-edge border border-edge px-2 py-1 text-fine hover:border-ink hover:bg-wash"
    >
      <span className="sr-only">{said}</span>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M1.5 3.5h13v9h-13zM1.5 4l6.5 5 6.5-5" />
      </svg>
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="min-w-[1.4em] rounded-full bg-cinnabar px-1 text-center font-semibold text-on-cinnabar"
        >
          {unread > 99 ? t("most") : unread}
        </span>
      )}
    </Link>
  );
}
