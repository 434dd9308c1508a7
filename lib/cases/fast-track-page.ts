import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { type CaseFile, type FastTrack, openCase } from "#lib/cases/open-case";
import { chartRefusal } from "#lib/claim-charts/chart-gate";
import { type ClaimChart, chartOf } from "#lib/claim-charts/chart-of";
import { type EvidenceLine, evidenceOf } from "#lib/evidence/evidence-of";
import type { Lane } from "#lib/proceedings/lanes-of";
import type { RaisedFlag } from "#lib/routing/recommendation";

export type FastTrackPage = CaseFile & {
  fastTrack: FastTrack;
  lane: Lane;
  evidence: EvidenceLine[];
  /** What the rules found of eligibility when the request was made. */
  findings: RaisedFlag[];
  chart: ClaimChart;
  mayWriteChart: boolean;
};

/**
 * All that a reviewer weighs a request for the fast track by. Opening it is a reading of the case.
 * @throws NotSeen also where there is no request, or another center reviews it.
 */
export async function fastTrackPage(actor: MemberActor, caseId: string): Promise<FastTrackPage> {
  const file = await openCase(actor, caseId, { most: 1 });
  const { fastTrack, lanes } = file;
  const lane = lanes.find(
    ({ own, proceeding }) => own && proceeding.id === fastTrack?.proceedingId,
  );
  if (!fastTrack || !lane) throw new NotSeen("fast-track request");
  const evidence = await evidenceOf(actor, caseId);
  const chart = await acting(actor, (tx) => chartOf(tx, lane.proceeding.id));
  const mayWriteChart = chartRefusal(lane.proceeding, actor) === null;
  const raised = (fastTrack.eligibility.flags ?? []) as RaisedFlag[];
  const findings = raised.filter(({ flag }) => flag.startsWith("fast-track") || grave.has(flag));
  return { ...file, fastTrack, lane, evidence, findings, chart, mayWriteChart };
}

const grave: ReadonlySet<string> = new Set([
  "right-not-in-force",
  "identifier-invalid",
  "standing-missing",
  "outside-region",
]);
