import { useTranslations } from "next-intl";
import { actKinds, mostAtOnce } from "#lib/desk-acts/desk-act";
import type { Queue } from "#lib/queue/queue-for";
import { Button } from "#ui/button";
import { type QueueAddress, queueHref } from "./queue-address";

type Props = { queue: Queue; address: QueueAddress };

/**
 * What may be done to the lines that are ticked, or to all that the view holds. A plain form: its
 * buttons lead to a page that says first what would come of it. It stays in sight while any is ticked;
 * on a phone, where it would push the list down, it is not there before, and then at the lower edge.
 */
export function ChosenBar({ queue, address }: Props) {
  const t = useTranslations("deskActs");
  const { view, filter } = address;
  return (
    <form
      id="chosen"
      action="/desk/bulk"
      className="top-13 z-20 mb-1 flex flex-wrap items-center gap-x-2 gap-y-1 bg-paper py-1 text-fine md:tall:group-has-checked/list:sticky print:hidden"
    >
      <input type="hidden" name="back" value={queueHref(address)} />
      <input type="hidden" name="view" value={view} />
      {filter && <input type="hidden" name="filter" value={filter} />}
      <div className="flex flex-wrap items-center gap-x-2 max-md:hidden max-md:group-has-checked/list:flex max-md:tall:fixed max-md:tall:inset-x-0 max-md:tall:bottom-0 max-md:tall:z-20 max-md:tall:border-t max-md:tall:border-edge max-md:tall:bg-sheet max-md:tall:px-4 max-md:tall:py-2 max-md:tall:shadow-lift">
        <span className="text-quiet max-md:basis-full">{t("withChosen")}</span>
        {actKinds.map((kind) => (
          <Button key={kind} type="submit" variant="plain" name="act" value={kind} data-act={kind}>
            {t(`kinds.${kind}`)}
          </Button>
        ))}
      </div>
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
