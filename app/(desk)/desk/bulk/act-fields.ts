import { getLocale, getTranslations } from "next-intl/server";
import { actionFields } from "#app/_case/action-fields";
import { sendFields } from "#app/_case/send-fields";
import type { StepField } from "#app/_case/step-fields";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";
import { procedureOf } from "#lib/procedures/registry";
import { assignableMembers } from "#lib/proceedings/assignable-members";
import { properBodies } from "#lib/referrals/recipients-for";
import { untilKinds } from "#lib/snoozes/until";
import type { AskedAct } from "./actions";

/** What the form of an act asks for. */
export async function actFields(actor: MemberActor, asked: AskedAct): Promise<StepField[]> {
  switch (asked.kind) {
    case "assign":
      return assignFields(actor);
    case "snooze":
      return snoozeFields(actor);
    case "duplicate":
      return duplicateFields();
    case "refer":
      return referFields(actor);
    case "step": {
      const rule = procedureOf(asked.procedureKey).actions[asked.action]!;
      return actionFields(await getTranslations(), { ...asked, rule, now: actor.now });
    }
  }
}

/** The plain form of sending; no rule suggests one body for many cases. */
async function referFields(actor: MemberActor): Promise<StepField[]> {
  const offered = { recipients: { suggested: [], byKind: await properBodies(actor) }, files: [] };
  return sendFields(await getTranslations(), await getLocale(), "hand-on", offered, actor.now);
}

async function assignFields(actor: MemberActor): Promise<StepField[]> {
  const [t, members] = await Promise.all([
    getTranslations("cases.actions"),
    acting(actor, (tx) => assignableMembers(tx, actor)),
  ]);
  const options = members.map(({ id, name }) => ({ value: id, label: name }));
  const label = t("assignField");
  return [{ kind: "select", name: "memberId", label, options, placeholder: t("assignNobody") }];
}

async function snoozeFields(actor: MemberActor): Promise<StepField[]> {
  const t = await getTranslations("snoozes");
  const optional = (await getTranslations("common"))("optional");
  const choices = untilKinds.map((value) => ({ value, label: t(`untilKinds.${value}`) }));
  const min = shanghaiDate(actor.now);
  const said = { min, max: addDays(min, 366), optional, hint: t("untilOnHint") };
  return [
    { kind: "choice", name: "until", label: t("until"), hint: t("effect"), choices },
    { kind: "date", name: "untilOn", label: t("untilOn"), ...said },
    {
      kind: "text",
      rows: 1,
      most: 5,
      name: "untilTime",
      label: t("untilTime"),
      hint: t("untilTimeHint"),
      optional,
    },
    { kind: "tick", name: "onNews", label: t("onNews"), yes: t("onNewsYes"), optional },
  ];
}

async function duplicateFields(): Promise<StepField[]> {
  const t = await getTranslations("deskActs");
  return [
    {
      kind: "text",
      rows: 1,
      most: 40,
      name: "number",
      label: t("original"),
      hint: t("originalHint"),
    },
    {
      kind: "text",
      rows: 3,
      most: 2000,
      name: "reason",
      label: t("reason"),
      hint: t("reasonHint"),
    },
  ];
}
