import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { Calendar } from "#lib/calendar/calendar";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import { procedureOf } from "#lib/procedures/registry";
import { findProceeding } from "#lib/proceedings/find-proceeding";
import type { ClosedBecause } from "#lib/proceedings/gate";
import { type Lane, lanesOf } from "#lib/proceedings/lanes-of";
import type { ActionRule } from "#lib/proceedings/procedure";
import { type TimelineEntry, timelineFor } from "#lib/timeline/timeline-for";
import { loadCalendar } from "#lib/working-days/load-calendar";

export type ActionPage = {
  kase: CaseHeader;
  lane: Lane;
  rule: ActionRule;
  /** Why the action is not open now; null when it is. */
  because: ClosedBecause | null;
  calendar: Calendar;
};

/** What the page of one action needs. @throws NotSeen for an action that the table has not. */
export function actionPage(
  actor: MemberActor,
  at: { caseId: string; proceedingId: string; action: string },
): Promise<ActionPage> {
  return acting(actor, async (tx) => {
    const kase = await caseHeader(tx, actor, at.caseId);
    const lanes = await lanesOf(tx, actor, at.caseId);
    const lane = lanes.find(({ proceeding }) => proceeding.id === at.proceedingId);
    const rule =
      lane && Object.hasOwn(lane.procedure.actions, at.action) && lane.procedure.actions[at.action];
    if (!lane || !rule) throw new NotSeen("action");
    const because = lane.closed.find(({ action }) => action === at.action)?.because ?? null;
    return { kase, lane, rule, because, calendar: await loadCalendar(tx) };
  });
}

/** Whether an action is looked over once more before it is done. @throws NotSeen */
export async function isSolemn(
  actor: MemberActor,
  at: { proceedingId: string; action: string },
): Promise<boolean> {
  const { procedureKey } = await acting(actor, (tx) => findProceeding(tx, actor, at.proceedingId));
  return procedureOf(procedureKey).actions[at.action]?.solemn ?? false;
}

/** What was written on a proceeding since the page was shown, oldest first. @throws NotSeen */
export function changesSince(
  actor: MemberActor,
  at: { caseId: string; proceedingId: string },
  seq: number,
): Promise<{ entries: TimelineEntry[]; version: number; headSeq: number }> {
  return acting(actor, async (tx) => {
    const kase = await caseHeader(tx, actor, at.caseId);
    const lanes = await lanesOf(tx, actor, at.caseId);
    const lane = lanes.find(({ proceeding }) => proceeding.id === at.proceedingId);
    if (!lane) throw new NotSeen("proceeding");
    const wish = { after: seq, proceedingId: at.proceedingId, most: 10 };
    const { entries } = await timelineFor(tx, actor, at.caseId, wish);
    return {
      entries: entries.reverse(),
      version: lane.proceeding.version,
      headSeq: kase.headSeq,
    };
  });
}
