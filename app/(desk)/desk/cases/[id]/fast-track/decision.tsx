import { useTranslations } from "next-intl";
import { ActionForm } from "#app/_case/action-form";
import type { FastTrackPage } from "#lib/cases/fast-track-page";
import { caseWords } from "#lib/web/case-words";
import { TabLinks } from "#ui/tab-links";
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
    <section aria-labelledby="decision" className="mt-5">
      <h2 id="decision" className="mb-2 text-title-3 font-semibold">
        {t("cases.fastTrack.decision")}
      </h2>
      <TabLinks
        label={t("cases.fastTrack.decision")}
        items={lane.open.map((open) => ({
          href: fastTrackHref(address, { decide: open }),
          label: words.action(procedureKey, open),
          current: open === action,
        }))}
      />
      <ActionForm
        key={action}
        page={{ ...page, rule, because: null }}
        action={action}
        now={now}
        send={actOn.bind(null, at, `/desk/cases/${kase.id}`)}
        backHref={`/desk/cases/${kase.id}`}
        consequencesHidden
      />
    </section>
  );
}
