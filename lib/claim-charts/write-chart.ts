import { and, eq, inArray } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { checked } from "#lib/auth/checked";
import { record } from "#lib/cases/record";
import { type ChartRow, chartRows } from "#lib/claim-charts/chart";
import { chartRefusal } from "#lib/claim-charts/chart-gate";
import { chartOf } from "#lib/claim-charts/chart-of";
import { lockProceeding } from "#lib/proceedings/find-proceeding";

export type WrittenChart = {
  proceedingId: string;
  rows: readonly unknown[];
  /** The chart that was on the page: `ClaimChart.seq`. */
  seq: number;
};

/**
 * Writes the claim chart (特征对照表) of a proceeding anew: every version stays in the case's chain,
 * the last one counts. The bodies of the case read it; the parties get the opinion made from it.
 * @throws NotSeen; Refusal `cases.notOwner`, `claimCharts.closed`, `claimCharts.roleMissing`,
 *   `claimCharts.changedMeanwhile`, `checkAnswers` with fields `0.feature` and the like.
 */
export async function writeChart(actor: MemberActor, wanted: WrittenChart): Promise<void> {
  const rows = checked(chartRows, wanted.rows);
  await acting(actor, async (tx) => {
    const { kase, proceeding } = await lockProceeding(tx, actor, wanted.proceedingId);
    const refused = chartRefusal(proceeding, actor);
    if (refused) throw new Refusal(refused);
    const now = await chartOf(tx, proceeding.id);
    if (now.seq !== wanted.seq) throw new Refusal("claimCharts.changedMeanwhile");
    await mustShow(tx, proceeding.caseId, rows);
    await record(tx, actor, kase, {
      type: "claim-chart-written",
      audience: "organizations",
      proceedingId: proceeding.id,
      payload: {
        rows: rows.length,
        open: rows.filter(({ finding }) => finding === "open").length,
      },
      disclosures: { chart: JSON.stringify(rows), actor: actor.personName },
    });
  });
}

/** Every file that a row names is one of the case that the actor sees. */
async function mustShow(tx: Transaction, caseId: string, rows: readonly ChartRow[]) {
  const named = [...new Set(rows.flatMap(({ evidenceId }) => evidenceId ?? []))];
  if (named.length === 0) return;
  const found = await tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), inArray(evidence.id, named)));
  if (found.length < named.length) throw new Refusal("malformed");
}
