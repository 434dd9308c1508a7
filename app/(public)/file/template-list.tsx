import { getLocale, getTranslations } from "next-intl/server";
import { BeginFrom } from "#app/(public)/file/begin-from";
import { DraftLine } from "#app/(public)/file/draft-line";
import { draftName } from "#app/(public)/file/draft-name";
import { holds, type MemberActor } from "#lib/access/actor";
import { listTemplates } from "#lib/complaints/drafts/list-drafts";
import { Link } from "#ui/link";
import { Section } from "#ui/section";

/** The named templates that complaints begin with; nothing when there is none. */
export async function TemplateList({ actor }: { actor: MemberActor }) {
  const [t, drafts, locale, templates] = await Promise.all([
    getTranslations("filing.templates"),
    getTranslations("filing.drafts"),
    getLocale(),
    listTemplates(actor),
  ]);
  if (templates.length === 0) return null;
  return (
    <Section id="templates" title={t("title")} lead={t("lead")}>
      <ul className="border-t border-rule">
        {templates.map(({ id, answers, updatedAt, templateName }) => {
          const { title, against } = draftName(answers, locale);
          const name = templateName ?? title ?? "";
          const spoken = <span className="sr-only"> {name}</span>;
          return (
            <DraftLine key={id} name={name} against={against} updatedAt={updatedAt}>
              {holds(actor, "filer") && (
                <BeginFrom draftId={id}>
                  {t("begin")}
                  {spoken}
                </BeginFrom>
              )}
              <Link href={`/file/${id}`} className="text-link">
                {t("edit")}
                {spoken}
              </Link>
              <Link href={`/file/${id}/delete`} className="text-link">
                {drafts("delete")}
                {spoken}
              </Link>
            </DraftLine>
          );
        })}
      </ul>
    </Section>
  );
}
