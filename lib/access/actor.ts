import type { Viewer } from "#db/transaction";
import type { Role } from "#lib/access/roles";
import type { OrganizationKind } from "#lib/organizations/kinds";

/**
 * Who acts, from which seat, and at what moment. Every command takes one first.
 * `now` is the only clock that a command reads, so that a test or an import can say when it happens.
 */
export type MemberActor = {
  kind: "member";
  personId: string;
  personName: string;
  memberId: string;
  organizationId: string;
  organizationKind: OrganizationKind;
  organizationName: { zh: string; en: string };
  roles: readonly Role[];
  /** When the person last proved who they are. */
  provedAt: Date;
  now: Date;
};

/** What is stored of a person in a seat. */
export type StoredSeat = {
  person: { id: string; name: string };
  member: { id: string; roles: string[] };
  organization: { id: string; kind: string; nameZh: string; nameEn: string };
};

/** Whoever acts from a stored seat at a moment, having proved who they are then or before. */
export function actorIn(
  { person, member, organization }: StoredSeat,
  now: Date,
  provedAt = now,
): MemberActor {
  return {
    kind: "member",
    personId: person.id,
    personName: person.name,
    memberId: member.id,
    organizationId: organization.id,
    organizationKind: organization.kind as OrganizationKind,
    organizationName: { zh: organization.nameZh, en: organization.nameEn },
    roles: member.roles as Role[],
    provedAt,
    now,
  };
}

/** The worker, doing what the law or a rule says without anybody asking. */
export type SystemActor = { kind: "system"; job: string; now: Date };

export type Actor = MemberActor | SystemActor;

/** The worker's actor for one job, acting now. */
export function systemActor(job: string, now = new Date()): SystemActor {
  return { kind: "system", job, now };
}

/** For whom row-level security is to look. */
export function viewerOf(actor: Actor): Viewer {
  if (actor.kind === "system") return { kind: "system" };
  return { kind: "member", organizationId: actor.organizationId, personId: actor.personId };
}

/** True when the seat holds at least one of the roles. */
export function holds(actor: MemberActor, ...wanted: Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}

/** Whether a seat works on the cases of its organization: an officer, a reviewer or the head. */
export function handlesCases(actor: MemberActor): boolean {
  return holds(actor, "officer", "reviewer", "head");
}
