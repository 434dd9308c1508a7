import type { DraftAnswers } from "#lib/complaints/draft-answers";
import { rightKinds } from "#lib/routing/vocabulary";
import type { Locale } from "#lib/web/locale";

/** What a draft is called in lists: its right, and whom it is against. */
export function draftName({ right, respondent }: DraftAnswers, locale: Locale) {
  const kind = String(right?.kind ?? "");
  const kindName = Object.hasOwn(rightKinds, kind)
    ? rightKinds[kind as keyof typeof rightKinds][locale]
    : undefined;
  return {
    title: String(right?.title ?? "") || kindName,
    against: String(respondent?.name ?? "") || undefined,
  };
}
