import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BeginFrom } from "#app/(public)/file/begin-from";
import { DraftFrame } from "#app/(public)/file/draft-frame";
import { draftName } from "#app/(public)/file/draft-name";
import { draftPage } from "#app/(public)/file/draft-page";
import { tasksOf } from "#app/(public)/file/tasks";
import { sayer } from "#app/(public)/say";
import { holds } from "#lib/access/actor";
import { evidenceOfDraft } from "#lib/evidence/evidence-of";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { TaskList } from "#ui/task-list";

type Props = { params: Promise<{ draftId: string }> };

export default async function DraftPage({ params }: Props) {
  const { actor, draft } = await draftPage(params, "");
  const [say, locale, files] = await Promise.all([
    sayer(),
    getLocale(),
    evidenceOfDraft(actor, draft.id),
  ]);
  const { title } = draftName(draft.answers, locale);
  const { templateName } = draft;
  const isFiler = holds(actor, "filer");
  return (
    <DraftFrame
      actor={actor}
      answers={draft.answers}
      path={[{ href: "/file", label: say("filing.title") }]}
    >
      <PageHeader
        above={templateName ? say("filing.templates.one") : title}
        title={templateName ?? say("filing.hub.title")}
        lead={say(templateName ? "filing.templates.hubLead" : "filing.hub.lead")}
      />
      <TaskList tasks={tasksOf(draft, files.length, actor.now, say)} />
      <div className="mt-8 flex flex-wrap gap-x-4 gap-y-2">
        {templateName && isFiler && (
          <BeginFrom draftId={draft.id} variant="primary">
            {say("filing.templates.begin")}
          </BeginFrom>
        )}
        {isFiler && (
          <LinkButton variant="plain" href={`/file/${draft.id}/template`}>
            {say(templateName ? "filing.templates.rename" : "filing.templates.keep")}
          </LinkButton>
        )}
        <LinkButton variant="plain" href={`/file/${draft.id}/delete`}>
          {say("filing.drafts.delete")}
        </LinkButton>
      </div>
    </DraftFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("filing.hub"))("title") };
}
