import { getLocale, getTranslations } from "next-intl/server";
import { BeginFrom } from "#app/(public)/file/begin-from";
import { DraftLine } from "#app/(public)/file/draft-line";
import { draftName } from "#app/(public)/file/draft-name";
import { holds, type MemberActor } from "#lib/access/actor";
import { listDrafts } from "#lib/complaints/drafts/list-drafts";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";
import { Section } from "#ui/section";

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
            <DraftLine key={draft.id} name={name} against={against} updatedAt={draft.updatedAt}>
              <LinkButton href={`/file/${draft.id}`}>
                {t("goOn")}
                <span className="sr-only"> {name}</span>
              </LinkButton>
              {holds(actor, "filer") && (
                <BeginFrom draftId={draft.id} variant="plain">
                  {t("copy")}
                  <span className="sr-only"> {name}</span>
                </BeginFrom>
              )}
              <Link href={`/file/${draft.id}/delete`} className="text-link">
                {t("delete")}
                <span className="sr-only"> {name}</span>
              </Link>
            </DraftLine>
          );
        })}
      </ul>
    </Section>
  );
}
