import { and, desc, eq, inArray } from "drizzle-orm";
import { grants, parties } from "#db/schema/cases";
import { fastTracks, proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { NewEvent } from "#lib/cases/event-types";
import { targetOf } from "#lib/fast-tracks/target";
import type { Done } from "#lib/proceedings/perform-action";
import type { Effect } from "#lib/proceedings/procedure";

/** Does what an action's table row says beyond its own proceeding; returns the events to record. */
export async function applyEffects(tx: Transaction, actor: Actor, done: Done): Promise<NewEvent[]> {
  const news: NewEvent[] = [];
  for (const effect of done.rule.effects ?? [])
    news.push(...(await effects[effect](tx, actor, done)));
  return news;
}

const effects: Record<Effect, (tx: Transaction, actor: Actor, done: Done) => Promise<NewEvent[]>> =
  {
    "serve-respondent": serveRespondent,
    "grant-fast-track": grantFastTrack,
    "refuse-fast-track": (tx, actor, done) => endFastTrack(tx, actor, done, "refused"),
    "withdraw-fast-track": (tx, actor, done) => endFastTrack(tx, actor, done, "withdrawn"),
  };

/** From service on the respondent follows the case: it was told, so it may look. */
async function serveRespondent(
  tx: Transaction,
  actor: Actor,
  { kase, proceeding }: Done,
): Promise<NewEvent[]> {
  const respondents = await tx
    .select()
    .from(parties)
    .where(and(eq(parties.caseId, kase.id), eq(parties.role, "respondent")));
  const unserved = respondents.filter((party) => party.servedAt === null);
  for (const party of unserved) {
    await tx.update(parties).set({ servedAt: actor.now }).where(eq(parties.id, party.id));
    if (party.organizationId)
      await tx.insert(grants).values({
        id: newId(),
        caseId: kase.id,
        organizationId: party.organizationId,
        standing: "respondent",
        scope: "whole",
        cause: "party",
        causeId: party.id,
        grantedByOrganizationId: actor.kind === "member" ? actor.organizationId : null,
        startedAt: actor.now,
      });
  }
  return unserved.map((party) => ({
    type: "respondent-served",
    audience: "parties",
    proceedingId: proceeding.id,
    payload: { partyId: party.id },
    disclosures: { respondent: party.name },
  }));
}

async function grantFastTrack(
  tx: Transaction,
  actor: Actor,
  { kase, proceeding, input }: Done,
): Promise<NewEvent[]> {
  const track = await liveTrack(tx, kase.id);
  if (!track) return [];
  const targetOn = await targetOf(tx, actor.now);
  await tx
    .update(fastTracks)
    .set({
      state: "granted",
      decidedAt: actor.now,
      decidedByMemberId: memberOf(actor),
      decisionReason: input.texts.reason ?? null,
      targetOn,
      version: track.version + 1,
    })
    .where(eq(fastTracks.id, track.id));
  await flagProceedings(tx, kase.id, true);
  return [
    {
      type: "fast-track-granted",
      audience: "complainant",
      proceedingId: proceeding.id,
      payload: { fastTrackId: track.id, targetOn },
      disclosures: { reason: input.texts.reason ?? "" },
    },
  ];
}

async function endFastTrack(
  tx: Transaction,
  actor: Actor,
  { kase, proceeding, input }: Done,
  to: "refused" | "withdrawn",
): Promise<NewEvent[]> {
  const track = await liveTrack(tx, kase.id);
  if (!track) return [];
  const reason = input.texts.reason ?? "";
  const decision =
    to === "refused"
      ? { decidedAt: actor.now, decidedByMemberId: memberOf(actor), decisionReason: reason }
      : { withdrawnAt: actor.now, withdrawalReason: reason };
  await tx
    .update(fastTracks)
    .set({ state: to, ...decision, version: track.version + 1 })
    .where(eq(fastTracks.id, track.id));
  await flagProceedings(tx, kase.id, false);
  return [
    {
      type: to === "refused" ? "fast-track-refused" : "fast-track-withdrawn",
      audience: "complainant",
      proceedingId: proceeding.id,
      payload: { fastTrackId: track.id },
      disclosures: { reason },
    },
  ];
}

function memberOf(actor: Actor): string | null {
  return actor.kind === "member" ? actor.memberId : null;
}

async function liveTrack(tx: Transaction, caseId: string) {
  const [track] = await tx
    .select()
    .from(fastTracks)
    .where(and(eq(fastTracks.caseId, caseId), inArray(fastTracks.state, ["requested", "granted"])))
    .orderBy(desc(fastTracks.requestedAt))
    .limit(1);
  return track;
}

async function flagProceedings(tx: Transaction, caseId: string, fastTrack: boolean) {
  await tx.update(proceedings).set({ fastTrack }).where(eq(proceedings.caseId, caseId));
}
