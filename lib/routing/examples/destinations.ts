import type { Example } from "#lib/routing/examples/example";

type Destination = Pick<Example["goes"], "lead" | "channel">;

const enforcement = { channel: "administrative-enforcement" } as const;

/** District market supervision. */
export const market = (region: string): Destination => ({
  lead: { organizationKind: "market-supervision", region },
  ...enforcement,
});
export const ipOffice: Destination = {
  lead: { organizationKind: "ip-office", region: "110000" },
  ...enforcement,
};
export const culture: Destination = {
  lead: { organizationKind: "cultural-enforcement", region: "110000" },
  ...enforcement,
};
export const customs: Destination = {
  lead: { organizationKind: "customs", region: "110000" },
  ...enforcement,
};
export const center = (name: string): Destination => ({
  lead: { organizationKind: "protection-center", name },
  ...enforcement,
});
export const court: Destination = {
  lead: { organizationKind: "court", region: "110000" },
  channel: "judicial-trial",
};
export const internetCourt: Destination = {
  lead: { organizationKind: "court", name: "beijing-internet-court" },
  channel: "judicial-trial",
};
export const arbitration: Destination = {
  lead: { organizationKind: "arbitration-commission", region: "110000" },
  channel: "commercial-arbitration",
};
export const mediation: Destination = {
  lead: { organizationKind: "mediation-body", region: "110000" },
  channel: "diversified-mediation",
};
export const platform: Destination = {
  lead: { organizationKind: "e-commerce-platform" },
  channel: "industry-self-discipline",
};
export const aid: Destination = {
  lead: { organizationKind: "rights-aid-center" },
  channel: "legal-service",
};
export const overseas: Destination = {
  lead: { organizationKind: "rights-aid-center", name: "overseas-guidance-beijing" },
  channel: "legal-service",
};
export const tipTo = (
  organizationKind: "ip-office" | "cultural-enforcement" | "customs",
): Destination => ({
  lead: { organizationKind, region: "110000" },
  channel: "social-supervision",
});
export const tipToMarket = (region: string): Destination => ({
  lead: { organizationKind: "market-supervision", region },
  channel: "social-supervision",
});
export const nowhere: Destination = { lead: { organizationKind: null } };
