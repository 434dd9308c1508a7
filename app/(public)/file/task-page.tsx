import type { ReactNode } from "react";
import { asking, fieldLabel, problemText } from "#app/(public)/file/asking";
import { Conflict } from "#app/(public)/file/conflict";
import { DraftFrame } from "#app/(public)/file/draft-frame";
import { ProblemBanner } from "#app/(public)/file/problem-banner";
import { SectionForm } from "#app/(public)/file/section-form";
import { SectionQuestions } from "#app/(public)/file/section-questions";
import { taskKeys } from "#app/(public)/file/tasks";
import { sayer } from "#app/(public)/say";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { SectionKey } from "#lib/complaints/answers";
import { sectionFields } from "#lib/complaints/draft-answers";
import type { Draft } from "#lib/complaints/drafts/find-draft";
import { readSection } from "#lib/complaints/read-section";
import { ErrorSummary } from "#ui/error-summary";
import { PageHeader } from "#ui/page-header";

type Props = {
  actor: MemberActor;
  section: SectionKey;
  /** Null while nothing has been saved; then `draftId` is the one to begin it under. */
  draft: Draft | null;
  draftId: string;
  asked: { check?: string; problem?: string };
  /** Above the form, such as a choice that fills it in. */
  before?: ReactNode;
};

/** One task of a complaint on a page of its own. */
export async function TaskPage({ actor, section, draft, draftId, asked, before }: Props) {
  const say = await sayer();
  const answers = draft?.answers ?? {};
  const typed = answers[section] ?? {};
  const { problems } = readSection(section, answers, shanghaiDate(actor.now));
  const shown = asked.check ? problems : {};
  const conflict = answers.conflicts?.[section];
  const path = [{ href: "/file", label: say("filing.title") }];
  if (draft)
    path.push({ href: `/file/${draft.id}`, label: draft.templateName ?? say("filing.hub.all") });
  return (
    <DraftFrame actor={actor} answers={answers} path={path}>
      <ErrorSummary
        key={draft?.version}
        title={say("filing.problems.title", { count: Object.keys(shown).length })}
        errors={sectionFields[section].flatMap((field) => {
          const wrong = shown[field];
          const message = wrong && problemText(wrong, fieldLabel(section, field, say), say);
          return message ? [{ field, message }] : [];
        })}
      />
      <ProblemBanner problem={asked.problem} />
      <PageHeader
        above={say("filing.step", { place: taskKeys.indexOf(section) + 1 })}
        title={say(`filing.tasks.${section}.title`)}
        lead={say(`filing.tasks.${section}.hint`)}
      />
      {draft && conflict ? (
        <Conflict draftId={draft.id} section={section} stored={typed} conflict={conflict} />
      ) : (
        <>
          {before}
          <SectionForm
            actor={actor}
            draftId={draftId}
            isNew={draft === null}
            section={section}
            answers={answers}
            say={say}
          >
            <SectionQuestions
              actor={actor}
              section={section}
              answers={answers}
              ask={asking(section, typed, shown, say)}
              say={say}
            />
          </SectionForm>
        </>
      )}
    </DraftFrame>
  );
}
