import { type Circumstance, complaint } from "#db/seed/demo/scenes/complaint";
import type { Family } from "#db/seed/demo/scenes/families";

const culture = { lead: "beijing-cultural-enforcement", competence: "copyright-penalty" };
const customs = { lead: "beijing-customs", competence: "customs-protection" };

export const copyrightFamilies: readonly Family[] = [
  (at) =>
    complaint(at, {
      kinds: ["copyright-work"],
      conduct: "online-dissemination",
      venue: "online",
      amounts: { clicks: at.random.pick([3000, 42000, 99000, 100000, 260000]) },
      ...culture,
    }),
  (at) =>
    complaint(at, {
      kinds: ["software-copyright"],
      conduct: "copies-software",
      venue: "company",
      amounts: { copies: at.random.pick([12, 60, 320, 500]) },
      ...culture,
    }),
  (at) =>
    complaint(at, {
      kinds: ["copyright-work"],
      conduct: "copies-works",
      venue: at.random.pick(["market", "factory"]),
      amounts: { copies: at.random.pick([80, 300, 499, 500, 2000]) },
      ...culture,
    }),
];

export const customsFamilies: readonly Family[] = [
  (at) => border(at, "exports-counterfeit-goods", true),
  (at) => border(at, "exports-counterfeit-goods", true),
  (at) => border(at, "imports-counterfeit-goods", false),
];

function border(
  at: Circumstance,
  conduct: "exports-counterfeit-goods" | "imports-counterfeit-goods",
  recorded: boolean,
) {
  return complaint(
    { ...at, district: "110113" },
    {
      kinds: ["trademark"],
      fits: ({ answers }) =>
        (answers.niceClass ?? 1) < 35 && (answers.customsRecordal ?? false) === recorded,
      conduct,
      venue: "port",
      amounts: { turnover: at.random.pick([9000, 36000, 140000]) },
      ...customs,
    },
  );
}

export const courtFamilies: readonly Family[] = [
  (at) =>
    complaint(at, {
      kinds: ["invention-patent", "utility-model-patent"],
      conduct: "makes-patented-product",
      venue: "factory",
      wishes: { courtSuit: true },
      lead: "beijing-ip-court",
      competence: "court-suit",
    }),
  (at) =>
    complaint(at, {
      kinds: ["copyright-work"],
      conduct: "online-dissemination",
      venue: "online",
      wishes: { wish: "compensation" },
      amounts: { clicks: 2600 },
      lead: "beijing-internet-court",
      competence: "court-suit",
    }),
  (at) =>
    complaint(
      { ...at, district: "110108" },
      {
        kinds: ["trademark"],
        conduct: "sells-counterfeit-goods",
        venue: "shop",
        fits: ({ answers }) => (answers.niceClass ?? 1) < 35,
        amounts: { turnover: 9000 },
        wishes: { wish: "compensation" },
        lead: "court-110108",
        competence: "court-suit",
      },
    ),
  (at) =>
    complaint(at, {
      kinds: ["plant-variety"],
      conduct: "propagates-plant-variety",
      venue: "company",
      lead: "beijing-ip-court",
      competence: "court-suit",
    }),
];

export const mediationFamilies: readonly Family[] = [
  (at) =>
    complaint(at, {
      kinds: ["design-patent", "utility-model-patent"],
      conduct: "sells-infringing-goods",
      venue: "shop",
      wishes: { wish: "mediation" },
      lead: "ccpit-mediation-center",
      competence: "mediation",
    }),
  (at) =>
    complaint(at, {
      kinds: ["copyright-work"],
      conduct: "copies-works",
      venue: "factory",
      wishes: { wish: "mediation" },
      lead: "ccpit-mediation-center",
      competence: "mediation",
    }),
];

export const arbitrationFamilies: readonly Family[] = [
  (at) =>
    complaint(at, {
      kinds: ["invention-patent", "utility-model-patent"],
      conduct: "exceeds-licence",
      venue: "contract",
      wishes: { arbitrationClause: true },
      lead: "beijing-arbitration-commission",
      competence: "arbitration",
    }),
];
