import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SavedRights } from "#app/(public)/file/saved-rights";
import { TaskPage } from "#app/(public)/file/task-page";
import { holds } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { requireActor } from "#lib/auth/current-actor";

type Props = { searchParams: Promise<{ check?: string; problem?: string }> };

/** The first question. Nothing is kept before something is answered. */
export default async function NewComplaintPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!holds(actor, "filer")) redirect("/file");
  const draftId = newId();
  return (
    <TaskPage
      actor={actor}
      section="right"
      draft={null}
      draftId={draftId}
      asked={await searchParams}
      before={<SavedRights actor={actor} draftId={draftId} isNew />}
    />
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("filing"))("title") };
}
