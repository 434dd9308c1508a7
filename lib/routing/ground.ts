import type { Ground } from "#lib/routing/recommendation";
import type { Rule } from "#lib/routing/rule-set";

/** What a page or an event says of a rule that fired. */
export function groundOf({ key, title, reason, citations, limits = [] }: Rule): Ground {
  const confirmed = citations.every((citation) => citation.confirmed !== false);
  return { ruleKey: key, title, reason, citations, confirmed, limits };
}
