import { aid, center, court, market } from "#lib/routing/examples/destinations";
import type { Example } from "#lib/routing/examples/example";

const _work = { kind: "copyright-work", id: "京作登字-2022-F-00000077" } as const;
const _software = { kind: "software-copyright", id: "2020SR0123456" } as const;
const police = ["public-security"];

/** Trademarks, from counterfeits that are a crime to marks that are merely alike. */
export const trademarkComplaints: Record<string, Example> = {
  "counterfeit goods of 50,000 yuan": {
    story: "Sales of 50,000 yuan reach article 214.",
    facts: { amountsYuan: { turnover: 50_000 } },
    goes: { ...market("110108"), alsoSuggested: police, flags: ["criminal-threshold-214"] },
  },
  "counterfeit goods of 49,999 yuan": {
    story: "One yuan less does not.",
    facts: { amountsYuan: { turnover: 49_999 } },
    goes: market("110108"),
  },
  "a seller fined a year ago": {
    story: "Within two years of a fine 30,000 yuan suffice.",
    facts: {
      respondent: { penalizedOn: "2025-09-01" },
      amountsYuan: { turnover: 30_000 },
    },
    goes: { ...market("110108"), alsoSuggested: police, flags: ["criminal-threshold-214"] },
  },
  "two marks counterfeited by a maker": {
    story: "With two marks 30,000 yuan suffice under article 213.",
    facts: {
      right: { kind: "trademark", id: "1234567,7654321", class: 25, marks: 2 },
      conduct: "makes-and-sells-counterfeit-goods",
      amountsYuan: { turnover: 30_000 },
    },
    goes: { ...market("110108"), alsoSuggested: police, flags: ["criminal-threshold-213-goods"] },
  },
  "two marks on goods that are only sold": {
    story: "Article 214 has no lower threshold for several marks.",
    facts: {
      right: { kind: "trademark", id: "1234567,7654321", class: 25, marks: 2 },
      amountsYuan: { turnover: 30_000 },
    },
    goes: market("110108"),
  },
  "a counterfeited mark for services": {
    story: "A restaurant under another's mark gained 50,000 yuan.",
    facts: {
      right: { kind: "trademark", id: "1234567", class: 43 },
      conduct: "makes-and-sells-counterfeit-goods",
      amountsYuan: { gain: 50_000 },
    },
    goes: {
      ...market("110108"),
      alsoSuggested: police,
      flags: ["criminal-threshold-213-services"],
    },
  },
  "the turnover of services": {
    story: "For services only the gain counts.",
    facts: {
      right: { kind: "trademark", id: "1234567", class: 43 },
      conduct: "makes-and-sells-counterfeit-goods",
      amountsYuan: { turnover: 900_000 },
    },
    goes: market("110108"),
  },
  "ten thousand labels": {
    story: "A printer makes labels of a registered mark.",
    facts: { conduct: "makes-counterfeit-labels", amountsYuan: { labels: 10_000 } },
    goes: { ...market("110108"), alsoSuggested: police, flags: ["criminal-threshold-215"] },
  },
  "similar marks": {
    story: "Infringing but not counterfeit goods are no crime.",
    facts: { conduct: "sells-infringing-goods", amountsYuan: { turnover: 400_000 } },
    goes: market("110108"),
  },
  "counterfeits on a platform": {
    story: "The platform may take the listing down.",
    facts: { venue: "platform", respondent: { kind: "shop" } },
    goes: { ...market("110108"), alsoSuggested: ["e-commerce-platform"] },
  },
  "a suit over a trademark": {
    story: "A suit does not bar the penalty.",
    facts: { forum: { courtSuit: true } },
    goes: { ...market("110108"), alsoSuggested: ["court"] },
  },
  "an agent without authority": {
    story: "The agent shows no authority.",
    facts: { filer: { standing: "agent", authorised: false } },
    goes: { ...aid, flags: ["standing-missing"], barred: ["market-supervision"] },
  },
  "a trademark matter after two years": {
    story: "Too late for a penalty, not for a suit.",
    facts: { conductDate: "2024-10-01" },
    goes: {
      ...court,
      alsoSuggested: ["mediation"],
      flags: ["limitation-expired"],
      barred: ["market-supervision"],
    },
  },
  "a trademark matter after four years": {
    story: "Too late for both.",
    facts: { conductDate: "2022-10-01" },
    goes: { ...aid, flags: ["limitation-expired"], barred: ["market-supervision"] },
  },
  "a trademark that was never registered": {
    story: "The application is pending.",
    facts: { right: { status: "pending" } },
    goes: { ...aid, flags: ["right-not-in-force"], barred: ["market-supervision"] },
  },
  "everything in Shanghai": {
    story: "Neither act nor respondent is here.",
    facts: { placeOfConduct: "310115", respondent: { region: "310115" } },
    goes: { ...aid, flags: ["outside-region"] },
  },
  "sold from elsewhere into Beijing": {
    story: "The place of the act decides.",
    facts: { respondent: { region: "310115" } },
    goes: market("110108"),
  },
  "the last day of the old Trademark Law": {
    story: "31 December 2026 is the old law's.",
    facts: { conductDate: "2026-12-31" },
    goes: market("110108"),
  },
  "a crime under the new Trademark Law": {
    story: "Both flags, in their order.",
    facts: { conductDate: "2027-01-01", amountsYuan: { gain: 30_000 } },
    goes: {
      ...market("110108"),
      alsoSuggested: police,
      flags: ["criminal-threshold-214", "law-version:trademark-2027-art-74"],
    },
  },
  "a trademark at an exhibition": {
    story: "The authority acts, with the center beside it.",
    facts: { conduct: "exhibits-infringing-goods", venue: "exhibition" },
    goes: { ...market("110108"), alsoSuggested: ["protection-center"] },
  },
  "compensation for counterfeits": {
    story: "Damages are for the court; the fine is not gone.",
    facts: { filer: { wish: "compensation" } },
    goes: { ...court, alsoSuggested: ["market-supervision", "mediation"] },
  },
  "mediation wished over a crime": {
    story: "A suspected crime is not settled away.",
    facts: { amountsYuan: { turnover: 90_000 }, filer: { wish: "mediation" } },
    goes: {
      ...market("110108"),
      alsoSuggested: [...police, "mediation"],
      flags: ["criminal-threshold-214"],
    },
  },
  "the fast track wished for a trademark by a registered filer": {
    story: "Wished, registered and in the field.",
    facts: {
      filer: { registeredAt: "beijing", industry: "high-end-equipment", wish: "fast-track" },
    },
    goes: {
      ...center("beijing"),
      alsoSuggested: ["market-supervision", "mediation"],
      flags: ["fast-track-eligible"],
    },
  },
};
