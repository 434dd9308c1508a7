import { useTranslations } from "next-intl";
import { ActionForm } from "#app/_case/action-form";
import type { FastTrackPage } from "#lib/cases/fast-track-page";
import { caseWords } from "#lib/web/case-words";
import { Link } from "#ui/link";
import { actOn } from "../proceedings/[proceedingId]/[action]/actions";
import { type FastTrackAddress, fastTrackHref } from "./fast-track-address";

type Props = { page: FastTrackPage; now: Date; address: FastTrackAddress };

/** The decisions open to the reviewer now, each with its form. */
export function Decision({ page, now, address }: Props) {
  const t = useTranslations();
  const words = caseWords(t);
  const { lane, kase } = page;
  const { id: proceedingId, procedureKey } = lane.proceeding;
  const action = lane.open.find((open) => open === address.decide) ?? lane.open[0];
  if (!action) return <p className="mt-5 text-quiet">{t("cases.actions.none")}</p>;
  const at = { caseId: kase.id, proceedingId, action };
  const rule = lane.procedure.actions[action]!;
  return (
    <section aria-labelledby="decision" className="mt-4">
      <h2 id="decision" className="mb-2 text-title-3 font-semibold">
        {t("cases.fastTrack.decision")}
      </h2>
      <ul className="mb-3 flex flex-wrap gap-x-4 border-b border-rule pb-1.5">
        {lane.open.map((open) => (
          <li key={open}>
            <Link
              href={fastTrackHref(address, { decide: open })}
              scroll={false}
              aria-current={open === action ? "page" : undefined}
              className="text-link inline-flex min-h-target items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {words.action(procedureKey, open)}
            </Link>
          </li>
        ))}
      </ul>
      <ActionForm
        key={action}
        page={{ ...page, rule, because: null }}
        action={action}
        now={now}
        send={actOn.bind(null, at, `/desk/cases/${kase.id}`)}
        backHref={`/desk/cases/${kase.id}`}
        compact
      />
    </section>
  );
}
