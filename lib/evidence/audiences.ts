/** Whom a file reaches: the owner alone, the bodies, bodies and one side, or everybody on the case. */
export type EvidenceAudience = "own" | "organizations" | "complainant" | "respondent" | "parties";

export type Standing = "complainant" | "respondent" | "body" | "supervisor";

const offered: Record<Standing, readonly EvidenceAudience[]> = {
  complainant: ["complainant", "parties"],
  respondent: ["respondent", "parties"],
  body: ["organizations", "complainant", "respondent", "parties", "own"],
  supervisor: [],
};

/** The audiences that a standing may choose for a file it adds; the first is the default. */
export function audiencesFor(standing: Standing): readonly EvidenceAudience[] {
  return offered[standing];
}

const wider: Record<EvidenceAudience, readonly EvidenceAudience[]> = {
  own: ["organizations", "complainant", "respondent", "parties"],
  organizations: ["complainant", "respondent", "parties"],
  complainant: ["parties"],
  respondent: ["parties"],
  parties: [],
};

/** The audiences that hold everybody of `audience` and more. What was shown is never taken back. */
export function audiencesBeyond(audience: EvidenceAudience): readonly EvidenceAudience[] {
  return wider[audience];
}
