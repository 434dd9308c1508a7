import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { blindHits } from "#lib/access-requests/blind-hits";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import { type CaseFile, readCase } from "#lib/cases/open-case";
import { unreadMessages } from "#lib/inbox/inbox-of";
import { type Similar, similarCases } from "#lib/matching/cases-alike";
import { type AssignableMember, assignableMembers } from "#lib/proceedings/assignable-members";
import { type ServedParty, servedParties } from "#lib/service-letters/served-parties";
import { keptKeys } from "#lib/shortcuts/kept-keys";
import type { KeySettings } from "#lib/shortcuts/shortcuts";
import { type OrderLine, ordersOfCase } from "#lib/supervision/orders-of";
import type { TimelineWish } from "#lib/timeline/timeline-for";
import { viewersNow } from "#lib/viewings/viewers-of";

/** What only those who handle cases are shown beside one. */
export type HandlersPart = {
  /** To whom a case of the actor's organization may be given. */
  members: AssignableMember[];
  served: ServedParty[];
  similar: Similar;
  /** How many cases other bodies hold about the same respondent; null where nothing identifies it. */
  hits: number | null;
};

/** A case with everything that its page on the desk shows around it. */
export type DeskCase = CaseFile & {
  /** Which keys the actor wants. */
  keys: KeySettings;
  /** Colleagues who have it open, too. */
  viewers: string[];
  /** Of the inbox, once this case is read. */
  unread: number;
  orders: OrderLine[];
  /** Null for who does not handle cases. */
  handlers: HandlersPart | null;
};

/** Opens a case on the desk, all in one transaction; see `openCase`. @throws NotSeen */
export function deskCase(
  actor: MemberActor,
  caseId: string,
  wish: TimelineWish = {},
): Promise<DeskCase> {
  return acting(actor, async (tx) => {
    const kase = await caseHeader(tx, actor, caseId);
    const [file, keys, viewers, orders, handlers] = await Promise.all([
      readCase(tx, actor, kase, wish),
      keptKeys(tx, actor),
      viewersNow(tx, actor, caseId),
      ordersOfCase(tx, actor, caseId),
      handlesCases(actor) ? handlersPart(tx, actor, kase) : null,
    ]);
    return { ...file, keys, viewers, orders, handlers, unread: await unreadMessages(tx, actor) };
  });
}

async function handlersPart(
  tx: Transaction,
  actor: MemberActor,
  kase: CaseHeader,
): Promise<HandlersPart> {
  const against = kase.parties.filter(({ role }) => role === "respondent");
  const isKnown = against.some(({ creditCode, shopUrl, phone }) => creditCode || shopUrl || phone);
  const [members, served, similar, hits] = await Promise.all([
    assignableMembers(tx, actor),
    against.some(({ servedAt }) => servedAt) ? servedParties(tx, actor, kase.id) : [],
    similarCases(tx, actor, kase.id),
    isKnown ? blindHits(tx, kase.id) : null,
  ]);
  return { members, served, similar, hits };
}
