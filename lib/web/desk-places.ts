import type { MemberActor } from "#lib/access/actor";
import { mayGrade } from "#lib/service-organizations/grades";
import { seesLoads } from "#lib/stage-loads/stage-loads";

/** A page of the desk; `name` is the key of what it is called. */
export type DeskPlace = { href: string; name: string };

/** What lies beside the queue and is open to the actor's role, in the order of the side's links. */
export function deskPlaces(actor: MemberActor): DeskPlace[] {
  return [
    { href: "/desk/deadlines", name: "deadlines.link" },
    ...(seesLoads(actor) ? [{ href: "/desk/board", name: "board.title" }] : []),
    ...(mayGrade(actor) ? [{ href: "/desk/services", name: "services.desk.title" }] : []),
    { href: "/desk/supervision", name: "supervision.title" },
    { href: "/desk/access", name: "accessRequests.side" },
  ];
}
