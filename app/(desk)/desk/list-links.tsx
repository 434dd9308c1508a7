import { useTranslations } from "next-intl";
import type { Queue } from "#lib/queue/queue-for";
import { Link } from "#ui/link";
import { type QueueAddress, queueHref } from "./queue-address";

type Props = { queue: Queue; address: QueueAddress };

/** Lead to where what is listed now gets a name or is exported, and to where saved views are kept. */
export function ListLinks({ queue, address }: Props) {
  const t = useTranslations("savedViews");
  const exports = useTranslations("queueExports");
  if (queue.filter.errors.length > 0) return null;
  const here = queueHref(address, { case: undefined, panel: undefined, after: undefined });
  const query = new URLSearchParams(here.split("?")[1]);
  query.delete("saved");
  return (
    <>
      <Link
        href={`/desk/views/new?${query.toString()}`}
        data-command=""
        className="text-link inline-flex min-h-target items-center text-fine"
      >
        {t("saveThis")}
      </Link>
      <Link
        href={`/desk/export?${query.toString()}`}
        data-command=""
        className="text-link inline-flex min-h-target items-center text-fine"
      >
        {exports("link")}
      </Link>
      {queue.savedViews.length > 0 && (
        <Link
          href="/desk/views"
          className="text-link inline-flex min-h-target items-center text-fine"
        >
          {t("title")}
        </Link>
      )}
    </>
  );
}
