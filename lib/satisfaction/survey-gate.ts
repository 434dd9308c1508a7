/** 非常不满意 to 非常满意, as the State Council's office has them (国办发〔2019〕51号). */
export const levels = [5, 4, 3, 2, 1] as const;
export type Level = (typeof levels)[number];

/** The levels as the messages name them. */
export const levelNames = { 5: "five", 4: "four", 3: "three", 2: "two", 1: "one" } as const;

export type SurveyFacts = {
  phase: string;
  outcome: string | null;
  /** The actor's organization is a party of the case. */
  isParty: boolean;
  roles: readonly string[];
  answered: boolean;
};

/** Why the actor may not say how a proceeding was handled; null: it may. Pure. */
export function surveyRefusal(facts: SurveyFacts): string | null {
  if (!facts.isParty || !facts.roles.includes("filer")) return "satisfaction.notParty";
  // What moved on to another body is judged where it ended.
  if (facts.phase !== "closed" || facts.outcome === "transferred") return "satisfaction.notClosed";
  return facts.answered ? "satisfaction.answered" : null;
}
