import type { Problem } from "#lib/routing/problems";
import type { Recommendation, Route, Target } from "#lib/routing/recommendation";
import type { ChannelKey, Flag, ProcedureKey } from "#lib/routing/vocabulary";

/** A recommendation in the short form in which past complaints are compared. */
export type Summary = {
  lead: Target | { organizationKind: null };
  channel: ChannelKey | null;
  alsoSuggested: string[];
  flags: Flag[];
  barred: ProcedureKey[];
  because: string;
};

/** The short form: companions as `kind` or `kind:name`, mediation bodies as `mediation`. */
export function summarize(recommendation: Recommendation): Summary {
  const { lead, alsoSuggested, flags, barred, because } = recommendation;
  return {
    lead: lead?.target ?? { organizationKind: null },
    channel: lead?.channel ?? null,
    alsoSuggested: alsoSuggested.map(shortName),
    flags: flags.map(({ flag }) => flag),
    barred: barred.map(({ procedure }) => procedure),
    because: because.en,
  };
}

/** The short form of facts that cannot be read: nothing is proposed, and every problem is told. */
export function summarizeProblems(problems: Problem[]): Summary & { problems: Problem[] } {
  const because = problems
    .map(({ path, message }) => `${path || "facts"}: ${message.en}`)
    .join("; ");
  return {
    lead: { organizationKind: null },
    channel: null,
    alsoSuggested: [],
    flags: [],
    barred: [],
    because: `The facts cannot be read: ${because}`,
    problems,
  };
}

function shortName({ target: { organizationKind, name } }: Route): string {
  const kind = organizationKind === "mediation-body" ? "mediation" : organizationKind;
  return name ? `${kind}:${name}` : kind;
}
