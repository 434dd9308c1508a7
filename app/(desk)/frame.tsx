import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { InboxLink } from "#app/_case/inbox-link";
import { SearchBox } from "#app/_case/search-box";
import { AccountMenu } from "#app/(door)/account-menu";
import type { MemberActor } from "#lib/access/actor";
import { DeskShell } from "#ui/desk-shell";

type Props = {
  actor: MemberActor;
  /** Messages of the inbox, where the page has read it already. */
  unread?: number;
  side?: ReactNode;
  search?: ReactNode;
  children: ReactNode;
};

/** The frame of every page of the desk: whose desk it is, and the way to the account. */
export async function DeskFrame({ actor, unread, side, search, children }: Props) {
  const locale = await getLocale();
  return (
    <DeskShell
      organization={actor.organizationName[locale]}
      notifications={<InboxLink actor={actor} href="/desk/inbox" unread={unread} />}
      account={await AccountMenu()}
      side={side}
      search={search ?? <SearchBox action="/desk/search" short />}
    >
      {children}
    </DeskShell>
  );
}
