import { demoKey } from "#db/seed/demo/cast/agents";
import type { Cast } from "#db/seed/demo/cast/gather";
import { rightKey } from "#db/seed/demo/cast/insert-rights";
import type { Tale } from "#db/seed/demo/scenes/tale";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";
import type { Answers } from "#lib/complaints/answers";

/** The complaint as its filer answers it on the day of filing. */
export function answersOf({ complaint, filer, schedule }: Tale, cast: Cast): Answers {
  const { holder, right, conduct, daysBefore, respondent, standing, wishes } = complaint;
  const holderKey = demoKey(holder.key);
  const isAgent = filer !== holderKey;
  const rightId = cast.rightIds.get(rightKey(holder.key, right.title));
  return {
    right: { ...right, ...(rightId && { rightId }) },
    holder: {
      organizationId: cast.company.id(holderKey),
      standing: isAgent ? "agent" : "owner",
      ...(isAgent && { authorised: true }),
      ...standing,
    },
    conduct: { ...conduct, conductDate: addDays(shanghaiDate(schedule.start), -daysBefore) },
    respondent,
    wishes: {
      courtSuit: false,
      arbitrationClause: false,
      invalidationPending: false,
      ...wishes,
    },
  };
}
