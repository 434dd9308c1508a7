import type { MemberActor } from "#lib/access/actor";
import type { Audience, NewEvent } from "#lib/cases/event-types";
import type { LockedCase } from "#lib/cases/record";

export type LinkKind = "related" | "duplicate" | "joined" | "split";

type Link = { id: string; kind: LinkKind; reason: string };

/** What a case's timeline says of a new link; `other` is the case at its other end. */
export function linked(
  actor: MemberActor,
  { id, kind, reason, leads, contentHash }: Link & { leads: boolean; contentHash?: string },
  other: LockedCase,
): NewEvent {
  return {
    type: "cases-linked",
    ...toldTo(actor, kind),
    payload: {
      linkId: id,
      kind,
      leads,
      otherCaseId: other.id,
      otherNumber: other.number,
      ...(contentHash && { contentHash }),
    },
    disclosures: { reason, actor: actor.personName },
  };
}

/** What it says when the link is ended. */
export function linkEnded(
  actor: MemberActor,
  { id, kind, reason }: Link,
  other: LockedCase,
): NewEvent {
  return {
    type: "case-link-ended",
    ...toldTo(actor, kind),
    payload: { linkId: id, kind, otherCaseId: other.id, otherNumber: other.number },
    disclosures: { reason, actor: actor.personName },
  };
}

/** A relation or a duplicate is a working note of one body; joint handling and a split concern everybody. */
function toldTo(actor: MemberActor, kind: LinkKind): { audience: Audience; visibleTo: string[] } {
  return kind === "related" || kind === "duplicate"
    ? { audience: "own", visibleTo: [actor.organizationId] }
    : { audience: "parties", visibleTo: [] };
}
