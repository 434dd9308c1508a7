import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { draftName } from "#app/(public)/file/draft-name";
import { holds, type MemberActor } from "#lib/access/actor";
import { listDrafts } from "#lib/complaints/drafts/list-drafts";
import { Button } from "#ui/button";
import { LinkButton } from "#ui/link-button";
import { Section } from "#ui/section";
import { When } from "#ui/when";
import { beginFrom } from "./actions";

/** The complaints that were begun and not sent; nothing when there is none. */
export async function DraftList({ actor }: { actor: MemberActor }) {
  const [t, locale, drafts] = await Promise.all([
    getTranslations("filing.drafts"),
    getLocale(),
    listDrafts(actor),
  ]);
  if (drafts.length === 0) return null;
  return (
    <Section id="drafts" title={t("title")} lead={t("lead")}>
      <ul className="border-t border-rule">
        {drafts.map((draft) => {
          const { title, against } = draftName(draft.answers, locale);
          const name = title ?? t("untitled");
          return (
            <li
              key={draft.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-rule py-4"
            >
              <div className="min-w-0">
                <p className="font-semibold">{name}</p>
                <p className="text-fine text-quiet">
                  {against && `${t("against", { name: against })} · `}
                  {t.rich("changed", { when: () => <When at={draft.updatedAt} /> })}
                </p>
              </div>
              <div className="flex flex-wrap items-center gap-4">
                <LinkButton href={`/file/${draft.id}`}>
                  {t("goOn")}
                  <span className="sr-only"> {name}</span>
                </LinkButton>
                {holds(actor, "filer") && (
                  <form action={beginFrom}>
                    <input type="hidden" name="draftId" value={draft.id} />
                    <Button type="submit" variant="plain">
                      {t("copy")}
                      <span className="sr-only"> {name}</span>
                    </Button>
                  </form>
                )}
                <Link href={`/file/${draft.id}/delete`} className="text-link">
                  {t("delete")}
                  <span className="sr-only"> {name}</span>
                </Link>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
