import { answerText } from "#app/(public)/file/answer-text";
import { fieldLabel } from "#app/(public)/file/asking";
import type { Say } from "#app/(public)/say";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { SectionKey } from "#lib/complaints/answers";
import { type DraftAnswers, sectionFields, sectionKeys } from "#lib/complaints/draft-answers";
import type { Draft } from "#lib/complaints/drafts/find-draft";
import { readSection } from "#lib/complaints/read-section";
import { isPatent } from "#lib/complaints/suit-section";
import { Facts } from "#ui/facts";
import { Link } from "#ui/link";
import { Section } from "#ui/section";

/** Required answers are listed even when they are missing; others only when given. */
const always: Record<SectionKey, readonly string[]> = {
  right: ["kind", "identifier", "title", "status"],
  holder: ["organizationId", "standing"],
  conduct: ["conduct", "venue", "placeOfConduct", "conductDate", "description"],
  respondent: ["name", "kind"],
  wishes: ["courtSuit", "arbitrationClause"],
};

/** Every answer as it will be sent, each section with its way back. */
export async function AnsweredSections({ draft, say }: { draft: Draft; say: Say }) {
  const text = await answerText();
  const today = shanghaiDate(new Date());
  const read = new Map(
    sectionKeys.map((key) => [key, readSection(key, draft.answers, today).loose]),
  );
  return sectionKeys.map((key) => (
    <Section
      key={key}
      title={say(`filing.tasks.${key}.title`)}
      actions={
        <Link
          href={`/file/${draft.id}/${key}`}
          className="text-link inline-flex min-h-target items-center"
        >
          {say("filing.check.change")}
          <span className="sr-only"> {say(`filing.tasks.${key}.title`)}</span>
        </Link>
      }
    >
      <Facts
        facts={shownFields(key, draft.answers).map((name) => ({
          term: fieldLabel(key, name, say),
          value: (
            <span className="whitespace-pre-line">
              {text(key, name, asSent(name, read.get(key)) ?? draft.answers[key]?.[name])}
            </span>
          ),
        }))}
      />
    </Section>
  ));
}

/** Numbers are shown as they are stored: without the spaces and wide signs of their typing. */
function asSent(name: string, section: Record<string, unknown> | undefined) {
  if (name !== "identifier" && name !== "creditCode") return undefined;
  return section?.[name]?.toString();
}

function shownFields(key: SectionKey, answers: DraftAnswers) {
  const given = answers[key] ?? {};
  return sectionFields[key].filter((name) => {
    if (name === "rightId") return false;
    if (name === "invalidationPending") return isPatent(answers.right?.kind);
    return always[key].includes(name) || (given[name] ?? "").length > 0;
  });
}
