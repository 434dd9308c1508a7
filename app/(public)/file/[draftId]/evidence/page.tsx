import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EvidenceLines } from "#app/(public)/evidence-lines";
import { DraftFrame } from "#app/(public)/file/draft-frame";
import { draftPage } from "#app/(public)/file/draft-page";
import { sayer } from "#app/(public)/say";
import { UploadForm } from "#app/(public)/upload-form";
import { type UploadAsked, UploadNews } from "#app/(public)/upload-news";
import { evidenceOfDraft } from "#lib/evidence/evidence-of";
import { Button } from "#ui/button";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";

type Props = { params: Promise<{ draftId: string }>; searchParams: Promise<UploadAsked> };

export default async function EvidencePage({ params, searchParams }: Props) {
  const { actor, draft } = await draftPage(params, "/evidence");
  const [say, files] = await Promise.all([sayer(), evidenceOfDraft(actor, draft.id)]);
  const here = `/file/${draft.id}/evidence`;
  return (
    <DraftFrame
      actor={actor}
      answers={draft.answers}
      path={[
        { href: "/file", label: say("filing.title") },
        { href: `/file/${draft.id}`, label: say("filing.hub.all") },
      ]}
    >
      <UploadNews {...(await searchParams)} />
      <PageHeader
        above={say("filing.step", { place: 5 })}
        title={say("filing.tasks.evidence.title")}
        lead={say("filing.evidence.lead")}
      />
      <UploadForm target={`draft=${draft.id}`} back={here} />
      <Section id="evidence" title={say("filing.evidence.list", { count: files.length })}>
        {files.length === 0 && <p className="text-quiet">{say("evidence.none")}</p>}
        <EvidenceLines
          files={files}
          action={({ id, fileName }) => (
            <form
              method="post"
              action={`/api/evidence/${id}/remove?back=${encodeURIComponent(here)}`}
            >
              <Button type="submit" variant="plain">
                {say("evidence.remove")}
                <span className="sr-only"> {fileName}</span>
              </Button>
            </form>
          )}
        />
      </Section>
      <div className="mt-8 flex flex-wrap gap-3">
        <LinkButton variant="primary" href={`/file/${draft.id}/wishes`}>
          {say(files.length > 0 ? "filing.evidence.next" : "filing.evidence.skip")}
        </LinkButton>
        <LinkButton href={`/file/${draft.id}`}>{say("filing.hub.all")}</LinkButton>
      </div>
    </DraftFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("filing");
  return { title: `${t("tasks.evidence.title")} · ${t("title")}` };
}
