import type { Transaction } from "#db/transaction";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { factsOfAnswers, type PartialAnswers } from "#lib/complaints/facts-of-answers";
import { type DirectoryEntry, directory } from "#lib/organizations/directory";
import type { Facts } from "#lib/routing/facts";
import { recommend } from "#lib/routing/recommend";
import type { Recommendation, Route } from "#lib/routing/recommendation";
import { handledProcedureOf, resolveCompetent } from "#lib/routing/resolve-competent";
import { currentRuleSet } from "#lib/rule-sets/current-rule-set";

/** A recommended way with the organization that it means here, if the directory holds one. */
export type ResolvedRoute = Route & { organization: DirectoryEntry | null; competence: string };

export type Routing = {
  facts: Facts;
  recommendation: Recommendation;
  lead: ResolvedRoute | null;
  alternatives: ResolvedRoute[];
};

/**
 * Where a complaint with these answers would go by the rules in force, and why. Null while the
 * right and the conduct are not answered. @param now judges limits and thresholds (Asia/Shanghai).
 */
export async function routeComplaint(
  tx: Transaction,
  answers: PartialAnswers,
  now: Date,
): Promise<Routing | null> {
  const facts = factsOfAnswers(answers);
  if (!facts) return null;
  const today = shanghaiDate(now);
  const [rules, organizations] = await Promise.all([currentRuleSet(tx), directory(tx, today)]);
  const recommendation = recommend(facts, rules, today);
  const resolve = (route: Route) => resolveRoute(route, facts, organizations);
  return {
    facts,
    recommendation,
    lead: recommendation.lead && resolve(recommendation.lead),
    alternatives: recommendation.alsoSuggested.map(resolve),
  };
}

function resolveRoute(
  route: Route,
  facts: Facts,
  organizations: readonly DirectoryEntry[],
): ResolvedRoute {
  const matter = {
    procedure: route.procedure,
    rightKind: facts.right.kind,
    district: facts.placeOfConduct,
  };
  return {
    ...route,
    organization: resolveCompetent(route.target, organizations, matter),
    competence: handledProcedureOf(route.procedure) ?? route.procedure,
  };
}
