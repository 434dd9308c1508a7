import { useTranslations } from "next-intl";
import { actKinds, mostAtOnce } from "#lib/desk-acts/desk-act";
import type { Queue } from "#lib/queue/queue-for";
import { Button } from "#ui/button";
import { type QueueAddress, queueHref } from "./queue-address";

type Props = { queue: Queue; address: QueueAddress };

/**
 * What may be done to the lines that are ticked, or to all that the view holds. A plain form: its
 * buttons lead to a page that says first what would come of it.
 */
export function ChosenBar({ queue, address }: Props) {
  const t = useTranslations("deskActs");
  const { view, filter } = address;
  return (
    <form
      id="chosen"
      action="/desk/bulk"
      className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-fine print:hidden"
    >
      <input type="hidden" name="back" value={queueHref(address)} />
      <input type="hidden" name="view" value={view} />
      {filter && <input type="hidden" name="filter" value={filter} />}
      <span className="text-quiet">{t("withChosen")}</span>
      {actKinds.map((kind) => (
        <Button key={kind} type="submit" variant="plain" name="act" value={kind} data-act={kind}>
          {t(`kinds.${kind}`)}
        </Button>
      ))}
      <label className="ml-auto inline-flex min-h-target items-center gap-2">
        <input type="checkbox" name="all" value="yes" className="size-[1.2em] accent-indigo-fill" />
        {t("all", { count: allOf(queue, view), most: mostAtOnce })}
      </label>
    </form>
  );
}

/** How many lines "all" means; what is over is not counted beyond its page. */
function allOf({ found, counts, rows }: Queue, view: QueueAddress["view"]): number {
  return Math.min(found ?? (view === "closed" ? rows.length : counts[view]), mostAtOnce);
}
