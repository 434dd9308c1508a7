import { getTranslations } from "next-intl/server";
import { InboxList } from "#app/_case/inbox-list";
import { MailChoice } from "#app/_case/mail-choice";
import type { MemberActor } from "#lib/access/actor";
import { inboxOf } from "#lib/inbox/inbox-of";
import { Button } from "#ui/button";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { markAll } from "./inbox-actions";

type Props = {
  actor: MemberActor;
  /** Where this page stands, and where its cases do. */
  at: "/my" | "/desk";
  before?: string;
};

/** The messages of one seat. */
export async function InboxPage({ actor, at, before }: Props) {
  const [t, inbox] = await Promise.all([getTranslations("inbox"), inboxOf(actor, before)]);
  const here = `${at}/inbox`;
  return (
    <div className="max-w-[60rem]">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          inbox.unread > 0 && (
            <form action={markAll.bind(null, here)}>
              <Button type="submit">{t("markAll")}</Button>
            </form>
          )
        }
      />
      {inbox.messages.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <InboxList messages={inbox.messages} hrefOf={(caseId) => `${at}/cases/${caseId}`} />
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        {before && <LinkButton href={here}>{t("newer")}</LinkButton>}
        {inbox.before && (
          <LinkButton href={`${here}?before=${encodeURIComponent(inbox.before)}`}>
            {t("older")}
          </LinkButton>
        )}
      </div>
      {!before && <MailChoice actor={actor} here={here} />}
    </div>
  );
}
