import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EvidenceLines } from "#app/(public)/evidence-lines";
import { AnsweredSections } from "#app/(public)/file/answered-sections";
import { DraftFrame } from "#app/(public)/file/draft-frame";
import { draftPage } from "#app/(public)/file/draft-page";
import { ProblemBanner } from "#app/(public)/file/problem-banner";
import { SendForm } from "#app/(public)/file/send-form";
import { sayer } from "#app/(public)/say";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { completeAnswers } from "#lib/complaints/draft-progress";
import { evidenceOfDraft } from "#lib/evidence/evidence-of";
import { Banner } from "#ui/banner";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";

type Props = {
  params: Promise<{ draftId: string }>;
  searchParams: Promise<{ problem?: string }>;
};

export default async function CheckPage({ params, searchParams }: Props) {
  const { actor, draft } = await draftPage(params, "/check");
  const [say, files, { problem }] = await Promise.all([
    sayer(),
    evidenceOfDraft(actor, draft.id),
    searchParams,
  ]);
  const complete = completeAnswers(draft.answers, shanghaiDate(actor.now));
  return (
    <DraftFrame
      actor={actor}
      answers={draft.answers}
      path={[
        { href: "/file", label: say("filing.title") },
        { href: `/file/${draft.id}`, label: say("filing.hub.all") },
      ]}
    >
      {problem !== "filing.declare" && <ProblemBanner problem={problem} />}
      <PageHeader
        above={say("filing.step", { place: 7 })}
        title={say("filing.tasks.check.title")}
        lead={say("filing.check.lead")}
      />
      {!complete.ok && (
        <Banner
          kind="warning"
          title={say("filing.check.missingTitle", { count: complete.missing.length })}
        >
          <ul>
            {complete.missing.map((key) => (
              <li key={key}>
                <Link
                  href={`/file/${draft.id}/${key}?check=1`}
                  className="text-link inline-flex min-h-target items-center"
                >
                  {say(`filing.tasks.${key}.title`)}
                </Link>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <AnsweredSections draft={draft} say={say} />
      <Section
        title={say("filing.check.files")}
        actions={
          <Link href={`/file/${draft.id}/evidence`} className="text-link">
            {say("filing.check.change")}
            <span className="sr-only"> {say("filing.check.files")}</span>
          </Link>
        }
      >
        {files.length === 0 && <p className="text-quiet">{say("filing.check.noFiles")}</p>}
        <EvidenceLines files={files} />
      </Section>
      {complete.ok && (
        <SendForm draft={draft} undeclared={problem === "filing.declare"} say={say} />
      )}
    </DraftFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("filing");
  return { title: `${t("tasks.check.title")} · ${t("title")}` };
}
