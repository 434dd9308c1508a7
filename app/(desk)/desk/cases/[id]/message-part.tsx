import { getTranslations } from "next-intl/server";
import { MessageBox } from "#app/_case/message-box";
import type { CaseFile } from "#lib/cases/open-case";
import { sides } from "#lib/correspondence/message-gate";
import { Disclosure } from "#ui/disclosure";

/** A few lines to a party, from the body that handles the proceeding. */
export async function MessagePart({ file: { kase, lanes } }: { file: CaseFile }) {
  const t = await getTranslations("correspondence");
  const own = lanes.find((lane) => lane.own && lane.proceeding.phase !== "closed");
  const lane = own ?? lanes.find((one) => one.own);
  if (!lane) return null;
  const isServed = kase.parties.some(({ role, servedAt }) => role === "respondent" && servedAt);
  const open = sides.filter((side) => side !== "respondent" || isServed);
  return (
    <Disclosure summary={t("desk.summary")}>
      <MessageBox
        here={`/desk/cases/${kase.id}`}
        hint={t("desk.hint")}
        after={kase.headSeq}
        proceedingId={lane.proceeding.id}
        choice={{
          name: "side",
          label: t("desk.to"),
          options: open.map((side) => ({ value: side, label: t(`desk.sides.${side}`) })),
        }}
      />
    </Disclosure>
  );
}
