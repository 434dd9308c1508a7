import type { Audience } from "#lib/cases/event-types";

export type PartyStanding = "complainant" | "respondent";

/** Whether what is told to an audience reaches a party in that standing. */
export function audienceReaches(audience: Audience, standing: PartyStanding): boolean {
  return audience === "public" || audience === "parties" || audience === standing;
}
