import { getTranslations } from "next-intl/server";
import type { PublicProceeding } from "#lib/cases/look-up-receipt";
import type { Stage as StageKey } from "#lib/proceedings/procedure";
import { type Stage, StageSteps } from "#ui/stage-steps";

const order: StageKey[] = ["received", "accepted", "examination", "decision", "closed"];

/** The five stages every procedure is told in; a supplement is a pause in the first one. */
export async function ProgressStages({ proceeding }: { proceeding: PublicProceeding }) {
  const t = await getTranslations("following.progress");
  const isSupplement = proceeding.stage === "supplement";
  const at = order.indexOf(isSupplement ? "received" : proceeding.stage);
  const stages: Stage[] = order.map((key, place) => ({
    key,
    label: t(`stages.${key}`),
    state:
      place < at || (proceeding.isClosed && place === at)
        ? "done"
        : place === at
          ? "current"
          : "ahead",
    ...(place === at && isSupplement && { note: t("inSupplement") }),
  }));
  return (
    <StageSteps
      label={t("stagesLabel")}
      stages={stages}
      stateWords={{
        done: t("stateWords.done"),
        current: t("stateWords.current"),
        ahead: t("stateWords.ahead"),
      }}
    />
  );
}
