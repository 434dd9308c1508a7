import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { authorityOf } from "#lib/authorities/authority-in-case";
import type { Authority } from "#lib/authorities/lacking-authority";
import { audienceReaches, type PartyStanding } from "#lib/cases/audience-reaches";
import { type CaseFile, openCase } from "#lib/cases/open-case";
import { standingIn } from "#lib/evidence/target";
import type { Lane } from "#lib/proceedings/lanes-of";

export type PartyCase = CaseFile & {
  standing: PartyStanding;
  authority: Authority;
};

/**
 * A case as one of its parties sees it: clocks that are not told to that side are left out.
 * @param before the event number before which the timeline's page begins.
 * @throws NotSeen for everybody else; bodies have their desk.
 */
export async function partyCase(
  actor: MemberActor,
  caseId: string,
  before?: number,
): Promise<PartyCase> {
  const { standing, authority } = await acting(actor, async (tx) => {
    const found = await standingIn(tx, actor, caseId);
    if (found !== "complainant" && found !== "respondent") throw new NotSeen("case");
    return { standing: found, authority: await authorityOf(tx, actor, caseId) };
  });
  const file = await openCase(actor, caseId, { before });
  return { ...file, standing, authority, lanes: file.lanes.map((lane) => toldTo(lane)) };

  function toldTo(lane: Lane): Lane {
    return {
      ...lane,
      assignee: null,
      clocks: lane.clocks.filter(({ rule }) => rule && audienceReaches(rule.audience, standing)),
    };
  }
}
