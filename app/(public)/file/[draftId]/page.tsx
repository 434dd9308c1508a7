import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DraftFrame } from "#app/(public)/file/draft-frame";
import { draftName } from "#app/(public)/file/draft-name";
import { draftPage } from "#app/(public)/file/draft-page";
import { tasksOf } from "#app/(public)/file/tasks";
import { sayer } from "#app/(public)/say";
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
  return (
    <DraftFrame
      actor={actor}
      answers={draft.answers}
      path={[{ href: "/file", label: say("filing.title") }]}
    >
      <PageHeader above={title} title={say("filing.hub.title")} lead={say("filing.hub.lead")} />
      <TaskList tasks={tasksOf(draft, files.length, actor.now, say)} />
      <div className="mt-8">
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
