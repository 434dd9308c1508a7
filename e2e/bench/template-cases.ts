import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";

/** A case made by the product's own commands, of which copies are loaded. */
export type TemplateCase = { caseId: string; bodyId: string; share: number };

const began = new Date("2026-10-12T10:00:00+08:00");

/**
 * Two cases as the product writes them, each with ten events or more: one that is being worked on, and
 * one that was closed. Of ten copies four follow the first.
 */
export async function templateCases(): Promise<TemplateCase[]> {
  const holder = await companySeat("示例基准公司", began);
  const officer = await seatIn("market-supervision-110108", ["officer"], began);
  const bodyId = officer.organizationId;
  const open = await worked(holder, officer);
  const closed = await worked(holder, officer);
  const proceedingId = await firstProceeding(closed);
  const reason = "核查后未发现初步证据。";
  await taken(officer, proceedingId, "refuse", {
    ground: "no-prima-facie-evidence",
    approval: "示例负责人 2026-审-1",
    reason,
  });
  return [
    { caseId: open, bodyId, share: 0.4 },
    { caseId: closed, bodyId, share: 0.6 },
  ];
}

async function worked(holder: MemberActor, officer: MemberActor): Promise<string> {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  const note = (step: string, text: string) =>
    taken(officer, proceedingId, "record-step", { step, note: text });
  await note("inspection", "现场检查，专柜在售运动鞋三十双。");
  await note("questioning", "询问店主，称由批发市场购入。");
  await note("sampling", "抽样取证四双，已封存。");
  await taken(holder, proceedingId, "add-information", {
    information: "补充购买凭证和鉴别说明各一份。",
  });
  await note("accounts", "调取近三个月销售流水。");
  await note("assistance", "向平台函调店铺登记信息。");
  return caseId;
}
