import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { DraftAnswers } from "#lib/complaints/draft-answers";
import { answersSoFar } from "#lib/complaints/draft-progress";
import { type Routing, routeComplaint } from "#lib/complaints/route-complaint";
import { channelNames } from "#lib/organizations/channel-names";
import type { Words } from "#lib/words";

export type DraftRouting = { routing: Routing | null; channels: Record<string, Words> };

/** Where an unfinished complaint would go by what is answered so far, with the channels' names. */
export function routeDraft(actor: MemberActor, answers: DraftAnswers): Promise<DraftRouting> {
  return acting(actor, async (tx) => {
    const so = answersSoFar(answers, shanghaiDate(actor.now));
    const routing = so && (await routeComplaint(tx, so, actor.now));
    return { routing, channels: await channelNames(tx) };
  });
}
