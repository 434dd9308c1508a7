import { getLocale } from "next-intl/server";
import type { Ask } from "#app/(public)/file/asking";
import { ConductFields } from "#app/(public)/file/conduct-fields";
import { HolderFields } from "#app/(public)/file/holder-fields";
import { KeepRight } from "#app/(public)/file/keep-right";
import { RespondentFields } from "#app/(public)/file/respondent-fields";
import { RightFields } from "#app/(public)/file/right-fields";
import { WishesFields } from "#app/(public)/file/wishes-fields";
import type { Say } from "#app/(public)/say";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { SectionKey } from "#lib/complaints/answers";
import type { DraftAnswers } from "#lib/complaints/draft-answers";
import { listHolders } from "#lib/complaints/list-holders";
import { listRegions } from "#lib/organizations/regions";

type Props = {
  actor: MemberActor;
  section: SectionKey;
  answers: DraftAnswers;
  ask: Ask;
  say: Say;
};

/** The questions of a section, with the choices that they offer to this actor. */
export async function SectionQuestions({ actor, section, answers, ask, say }: Props) {
  const locale = await getLocale();
  const typed = answers[section] ?? {};
  const common = { ask, say, locale, typed };
  const today = shanghaiDate(actor.now);
  const rightKind = typeof answers.right?.kind === "string" ? answers.right.kind : undefined;
  switch (section) {
    case "right":
      return (
        <>
          <RightFields {...common} />
          {!typed.rightId && (
            <KeepRight
              say={say}
              locale={locale}
              holders={await listHolders(actor)}
              holderId={answers.holder?.organizationId?.toString()}
            />
          )}
        </>
      );
    case "holder":
      return <HolderFields {...common} holders={await listHolders(actor)} />;
    case "conduct": {
      const regions = await listRegions(actor);
      return <ConductFields {...common} rightKind={rightKind} regions={regions} today={today} />;
    }
    case "respondent":
      return <RespondentFields {...common} regions={await listRegions(actor)} today={today} />;
    case "wishes":
      return <WishesFields {...common} rightKind={rightKind} />;
  }
}
