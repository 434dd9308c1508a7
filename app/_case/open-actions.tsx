import { useTranslations } from "next-intl";
import type { ClosedBecause } from "#lib/proceedings/gate";
import type { Lane } from "#lib/proceedings/lanes-of";
import { caseWords } from "#lib/web/case-words";
import { Disclosure } from "#ui/disclosure";
import { Link } from "#ui/link";

type Props = {
  caseId: string;
  lanes: readonly Lane[];
  /** Where the pages of actions lie; the desk unless told otherwise. */
  under?: string;
  /** Without the consequences and without what is closed. */
  brief?: boolean;
};

/** What may be done now, each with what follows from it; and what may not, with the reason. */
export function OpenActions({ caseId, lanes, under = "/desk/cases", brief = false }: Props) {
  const t = useTranslations("cases.actions");
  const words = caseWords(useTranslations());
  const open = lanes.filter((lane) => lane.open.length > 0);
  if (open.length === 0) return <p className="text-fine text-quiet">{t("none")}</p>;
  return (
    <div className="grid gap-4">
      {open.map(({ proceeding, open: actions, proposed }) => (
        <div key={proceeding.id}>
          {lanes.length > 1 && (
            <p className="mb-1 text-fine text-quiet">{words.procedure(proceeding.procedureKey)}</p>
          )}
          <ul className={brief ? "flex flex-wrap gap-x-4" : "border border-rule bg-sheet"}>
            {dueFirst(actions, proposed).map((action) => (
              <li key={action} className={brief ? "" : "border-b border-rule last:border-0"}>
                <Link
                  href={`${under}/${caseId}/proceedings/${proceeding.id}/${action}`}
                  className={
                    brief
                      ? "text-link inline-flex min-h-target items-center"
                      : "group block px-3 py-2 hover:bg-indigo-wash"
                  }
                >
                  <span className={brief ? "" : "font-semibold text-indigo group-hover:underline"}>
                    {words.action(proceeding.procedureKey, action)}
                  </span>
                  {proposed.some((due) => due.action === action) && (
                    <span className="ml-2 text-fine font-semibold text-amber">{t("lawSays")}</span>
                  )}
                  {!brief && (
                    <span className="block text-fine text-quiet">
                      {words.consequence(proceeding.procedureKey, action)}
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function dueFirst(actions: readonly string[], proposed: Lane["proposed"]): string[] {
  const isDue = (action: string) => proposed.some((due) => due.action === action);
  return [...actions.filter(isDue), ...actions.filter((action) => !isDue(action))];
}

/** What another state or another body opens is no news to the reader. */
const elsewhere: readonly ClosedBecause[] = ["not-yours", "not-in-this-state", "already-taken"];

/** The actions of this state that are closed for now, and why. */
export function ClosedActions({ lanes }: { lanes: readonly Lane[] }) {
  const t = useTranslations("cases.actions");
  const words = caseWords(useTranslations());
  const closed = lanes.flatMap(({ proceeding, closed: actions }) =>
    actions
      .filter(({ because }) => !elsewhere.includes(because))
      .map((one) => ({ ...one, procedureKey: proceeding.procedureKey, id: proceeding.id })),
  );
  if (closed.length === 0) return null;
  return (
    <Disclosure summary={t("closed", { count: closed.length })}>
      <ul className="grid gap-2 text-fine">
        {closed.map(({ id, procedureKey, action, because }) => (
          <li key={id + action}>
            <span className="font-semibold">{words.action(procedureKey, action)}</span>
            <span className="block text-quiet">{words.closedBecause(because)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
