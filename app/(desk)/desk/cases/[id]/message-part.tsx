import { getTranslations } from "next-intl/server";
import { MessageBox } from "#app/_case/message-box";
import type { MemberActor } from "#lib/access/actor";
import type { CaseFile } from "#lib/cases/open-case";
import { openSides } from "#lib/correspondence/message-gate";
import { Disclosure } from "#ui/disclosure";

type Props = { file: CaseFile; actor: MemberActor };

/** A few lines to a party, from the body that handles the proceeding. */
export async function MessagePart({ file: { kase, lanes }, actor }: Props) {
  const t = await getTranslations("correspondence");
  const own = lanes.find((lane) => lane.own && lane.proceeding.phase !== "closed");
  const lane = own ?? lanes.find((one) => one.own);
  const respondentServed = kase.parties.some(
    ({ role, servedAt }) => role === "respondent" && servedAt !== null,
  );
  const open = openSides({ standing: "owner", roles: actor.roles, respondentServed });
  if (!lane || open.length === 0) return null;
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
