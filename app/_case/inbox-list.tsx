import { useLocale, useTranslations } from "next-intl";
import type { InboxMessage } from "#lib/inbox/inbox-of";
import { eventSentence } from "#lib/web/event-words";
import { Link } from "#ui/link";
import { When } from "#ui/when";

type Props = { messages: readonly InboxMessage[]; hrefOf: (caseId: string) => string };

/** Messages, newest first: what, in which case, by whom, when; unread ones are marked in words and ink. */
export function InboxList({ messages, hrefOf }: Props) {
  const all = useTranslations();
  const t = useTranslations("inbox");
  const locale = useLocale();
  return (
    <ul className="border border-rule bg-sheet">
      {messages.map(({ entry, caseId, number, title, isRead }) => (
        <li
          key={entry.id}
          className={`grid gap-x-6 gap-y-0.5 border-b border-rule px-4 py-3 last:border-0 sm:grid-cols-[minmax(0,1fr)_auto] ${isRead ? "" : "border-l-4 border-l-indigo"}`}
        >
          <p className={isRead ? "" : "font-semibold"}>
            {!isRead && <span className="sr-only">{t("unread")} </span>}
            {eventSentence(all, locale, entry)}
          </p>
          <p className="text-fine text-quiet sm:text-right">
            <When at={entry.at} />
          </p>
          <p className="text-fine">
            <Link href={hrefOf(caseId)} className="text-link inline-flex min-h-target items-center">
              {number}
            </Link>{" "}
            {title}
          </p>
          <p className="text-fine text-quiet sm:text-right">{entry.organization?.[locale]}</p>
        </li>
      ))}
    </ul>
  );
}
