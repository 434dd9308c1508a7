import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { draftPage } from "#app/(public)/file/draft-page";
import { SavedRights } from "#app/(public)/file/saved-rights";
import { TaskPage } from "#app/(public)/file/task-page";
import { sayer } from "#app/(public)/say";
import { isSectionKey } from "#lib/complaints/draft-answers";

type Props = {
  params: Promise<{ draftId: string; section: string }>;
  searchParams: Promise<{ check?: string; problem?: string }>;
};

export default async function SectionPage({ params, searchParams }: Props) {
  const { section } = await params;
  if (!isSectionKey(section)) notFound();
  const { actor, draft } = await draftPage(params, `/${section}`);
  const isFresh = section === "right" && !draft.answers.right?.identifier;
  return (
    <TaskPage
      actor={actor}
      section={section}
      draft={draft}
      draftId={draft.id}
      asked={await searchParams}
      before={isFresh && <SavedRights actor={actor} draftId={draft.id} />}
    />
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section } = await params;
  if (!isSectionKey(section)) return {};
  const say = await sayer("filing");
  return { title: `${say(`tasks.${section}.title`)} · ${say("title")}` };
}
