import {
  aid,
  arbitration,
  center,
  court,
  culture,
  customs,
  ipOffice,
  market,
  overseas,
  tipTo,
} from "#lib/routing/examples/destinations";
import { type Example, patentNumbers } from "#lib/routing/examples/example";

const invention = { kind: "invention-patent", id: patentNumbers.invention } as const;
const inFengtai = { placeOfConduct: "110106", respondent: { region: "110106" } } as const;

/** Fourteen complaints whose routes were published with the product's requirements. */
export const publishedComplaints: Record<string, Example> = {
  R01: {
    story: "A counter in a department store sells shoes under another's mark for 12,000 yuan.",
    facts: { amountsYuan: { turnover: 12_000 } },
    goes: market("110108"),
  },
  R02: {
    story: "A workshop makes and sells bags under the mark; its books show 80,000 yuan.",
    facts: {
      right: { kind: "trademark", id: "1234567", class: 18, status: "registered" },
      conduct: "makes-and-sells-counterfeit-goods",
      venue: "factory",
      placeOfConduct: "110105",
      respondent: { region: "110105" },
      amountsYuan: { turnover: 80_000 },
    },
    goes: {
      ...market("110105"),
      alsoSuggested: ["public-security"],
      flags: ["criminal-threshold-213-goods"],
    },
  },
  R03: {
    story: "A patentee asks for a decision against a maker of machines; nobody has sued.",
    facts: { right: invention, conduct: "makes-patented-product", venue: "factory", ...inFengtai },
    goes: { ...ipOffice, alsoSuggested: ["mediation", "court"] },
  },
  R04: {
    story: "The same patentee has already sued over it.",
    facts: {
      right: invention,
      conduct: "makes-patented-product",
      venue: "factory",
      ...inFengtai,
      forum: { courtSuit: true },
    },
    goes: { ...court, alsoSuggested: ["mediation"], barred: ["patent-adjudication"] },
  },
  R05: {
    story: "A licensee makes more than the licence allows; the contract provides for arbitration.",
    facts: {
      right: { kind: "invention-patent", id: patentNumbers.another },
      conduct: "exceeds-licence",
      venue: "contract",
      placeOfConduct: "110101",
      respondent: { region: "110101" },
      forum: { arbitrationClause: true },
    },
    goes: { ...arbitration, alsoSuggested: ["mediation"], barred: ["patent-adjudication"] },
  },
  R06: {
    story: "A registered filer with a clean report finds its robot housing in an online shop.",
    facts: {
      right: { kind: "design-patent", id: patentNumbers.design, evaluationReport: "clean" },
      conduct: "sells-infringing-goods",
      venue: "platform",
      respondent: { kind: "shop", region: "110108", shopUrl: "https://shop.example/9" },
      filer: { registeredAt: "beijing", industry: "high-end-equipment" },
    },
    goes: {
      ...center("beijing"),
      alsoSuggested: ["e-commerce-platform", "ip-office", "mediation"],
      flags: ["fast-track-eligible"],
    },
  },
  R07: {
    story: "A registered biomedicine company relies on a utility model and files no report.",
    facts: {
      right: { kind: "utility-model-patent", id: patentNumbers.old },
      conduct: "makes-patented-product",
      venue: "factory",
      filer: { registeredAt: "zhongguancun", industry: "biomedicine" },
    },
    goes: {
      ...center("zhongguancun"),
      alsoSuggested: ["ip-office"],
      flags: ["fast-track-needs-evaluation-report"],
    },
  },
  R08: {
    story: "A website shows a documentary without licence; three thousand clicks.",
    facts: {
      right: { kind: "copyright-work", id: "国作登字-2023-I-00012345", status: "registered" },
      conduct: "online-dissemination",
      venue: "online",
      placeOfConduct: "110105",
      respondent: { region: "110105" },
      amountsYuan: { clicks: 3_000 },
    },
    goes: {
      ...culture,
      alsoSuggested: ["court:beijing-internet-court", "e-commerce-platform", "mediation"],
    },
  },
  R09: {
    story: "Customs finds three hundred earphones for export under a recorded mark.",
    facts: {
      right: { kind: "trademark", id: "7654321", class: 9, customsRecordal: true },
      conduct: "exports-counterfeit-goods",
      venue: "port",
      placeOfConduct: "110113",
      respondent: { region: "440300" },
    },
    goes: { ...customs, flags: ["clock:3-working-days-to-apply-with-security"] },
  },
  R10: {
    story: "A former employee takes the customer list along; the loss is put at 450,000 yuan.",
    facts: {
      right: { kind: "trade-secret" },
      conduct: "misappropriates-trade-secret",
      venue: "company",
      amountsYuan: { loss: 450_000 },
    },
    goes: {
      ...market("110108"),
      alsoSuggested: ["public-security", "court"],
      flags: ["criminal-threshold-219"],
    },
  },
  R11: {
    story: "A company is sued for patent infringement at a fair in Germany.",
    facts: {
      right: { kind: "invention-patent", id: "PCT/CN2021/123456" },
      conduct: "accused-abroad",
      venue: "abroad",
      placeOfConduct: "DE",
      respondent: { region: "DE" },
    },
    goes: { ...overseas, alsoSuggested: ["law-firm"] },
  },
  R12: {
    story: "Somebody reports a patent agency that files invented inventions.",
    facts: {
      right: { kind: "none" },
      conduct: "dishonest-agency",
      venue: "service",
      respondent: { kind: "patent-agency", id: "11001" },
    },
    goes: {
      ...tipTo("ip-office"),
      alsoSuggested: ["industry-association"],
      flags: ["tip", "service-organization-credit"],
    },
  },
  R13: {
    story: "The utility model had lapsed a year before the conduct.",
    facts: {
      right: {
        kind: "utility-model-patent",
        id: patentNumbers.old,
        status: "lapsed",
        lapsedOn: "2025-08-16",
      },
      conduct: "makes-patented-product",
      venue: "factory",
    },
    goes: {
      ...aid,
      flags: ["right-not-in-force"],
      barred: ["patent-adjudication", "market-supervision"],
    },
  },
  R14: {
    story: "Counterfeit goods are sold after the new Trademark Law came into force.",
    facts: {
      conductDate: "2027-01-05",
      placeOfConduct: "110102",
      respondent: { kind: "individual", region: "110102" },
      amountsYuan: { turnover: 3_000 },
    },
    goes: { ...market("110102"), flags: ["law-version:trademark-2027-art-74"] },
  },
};
