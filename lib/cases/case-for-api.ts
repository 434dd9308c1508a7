import type { MemberActor } from "#lib/access/actor";
import { openCase } from "#lib/cases/open-case";
import type { TimelineWish } from "#lib/timeline/timeline-for";

/**
 * A case as the API gives it to one organization: what its page shows, and for each proceeding the
 * actions that the gate opens. Reading it is written down like opening the page. @throws NotSeen
 */
export async function caseForApi(actor: MemberActor, caseId: string, wish: TimelineWish = {}) {
  const { kase, lanes, fastTrack, timeline, before } = await openCase(actor, caseId, wish);
  return {
    id: kase.id,
    number: kase.number,
    title: kase.title,
    rightKind: kase.rightKind,
    filedAt: kase.filedAt,
    headSeq: kase.headSeq,
    parties: kase.parties.map(({ id, role, name, kind, servedAt }) => {
      return { id, role, name, kind, servedAt };
    }),
    fastTrack: fastTrack && { state: fastTrack.state, targetOn: fastTrack.targetOn },
    proceedings: lanes.map(({ proceeding, organization, clocks, open }) => ({
      id: proceeding.id,
      procedure: proceeding.procedureKey,
      organizationId: proceeding.organizationId,
      organization,
      state: proceeding.state,
      phase: proceeding.phase,
      outcome: proceeding.outcome,
      version: proceeding.version,
      clocks: clocks.map(({ key, dueOn, dueAt, expected, clock }) => ({
        key,
        dueOn,
        dueAt,
        expected,
        endedAt: clock.endedAt ?? null,
        citation: clock.limit.citation,
      })),
      actions: open,
    })),
    timeline: timeline.map(
      ({ id, seq, at, type, audience, payload, disclosures, proceedingId, organization, hash }) => {
        const said = { disclosures, organization, proceedingId, hash };
        return { id, seq, at, type, audience, payload, ...said };
      },
    ),
    before,
  };
}
