import type { Citation } from "#lib/law/laws";
import type { LimitKey } from "#lib/law/limits/limits";
import type { OrganizationKind } from "#lib/organizations/kinds";
import type { ChannelKey, Flag, ProcedureKey } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";

/** Why something is in a recommendation: the rule that fired, its reason and its law. */
export type Ground = {
  ruleKey: string;
  title: Words;
  reason: Words;
  citations: Citation[];
  /** False if any of the citations still has to be checked against the official text. */
  confirmed: boolean;
  /** Limits that run if the complaint takes this course. */
  limits: LimitKey[];
};

/** A body by what it is and where it sits, or by name; an organization is found for it later. */
export type Target = { organizationKind: OrganizationKind; region?: string; name?: string };

export type Route = Ground & { target: Target; channel: ChannelKey; procedure: ProcedureKey };

/** `detail` says which number or identifier of this complaint raised the flag. */
export type RaisedFlag = Ground & { flag: Flag; detail?: Words; further: Ground[] };

/** `further`: other rules that bar the same procedure, or raise the same flag. */
export type BarredProcedure = Ground & { procedure: ProcedureKey; further: Ground[] };

/**
 * Where a complaint should go and why. `lead` is null when a `hold` stops routing until the input
 * is corrected. Serialisable; the same facts, rules and day always give the same result.
 */
export type Recommendation = {
  ruleSetVersion: number;
  /** The day for which limits and thresholds were judged, in Asia/Shanghai. */
  day: string;
  hold: RaisedFlag | null;
  lead: Route | null;
  alsoSuggested: Route[];
  flags: RaisedFlag[];
  barred: BarredProcedure[];
  because: Words;
};
