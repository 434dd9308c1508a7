import {
  aid,
  court,
  culture,
  customs,
  internetCourt,
  ipOffice,
  market,
  mediation,
  nowhere,
} from "#lib/routing/examples/destinations";
import { type Difference, type Example, patentNumbers } from "#lib/routing/examples/example";

const work = { kind: "copyright-work", id: "国作登字-2023-I-00012345" } as const;
const secret = {
  right: { kind: "trade-secret" },
  conduct: "misappropriates-trade-secret",
  venue: "company",
} as const satisfies Difference;
const invention = {
  right: { kind: "invention-patent", id: patentNumbers.invention },
  conduct: "makes-patented-product",
  venue: "factory",
} as const satisfies Difference;
const shopInShanghai = { placeOfConduct: "310104" } as const;

const police = ["public-security"];
const beside = ["mediation", "court"];
const wrongNumber: Example["goes"] = { ...nowhere, flags: ["identifier-invalid"] };
const notHere: Example["goes"] = { ...aid, flags: ["outside-region"] };

/** Complaints just on one side of a threshold, a day, a place or the form of a number. */
export const borderlineComplaints: Record<string, Example> = {
  "a seller fined more than two years ago": {
    story: "The earlier fine no longer lowers the threshold.",
    facts: { respondent: { penalizedOn: "2024-10-11" }, amountsYuan: { turnover: 30_000 } },
    goes: market("110108"),
  },
  "a seller fined two years ago to the day": {
    story: "The corresponding day still counts.",
    facts: { respondent: { penalizedOn: "2024-10-12" }, amountsYuan: { turnover: 30_000 } },
    goes: { ...market("110108"), alsoSuggested: police, flags: ["criminal-threshold-214"] },
  },
  "a maker under one mark": {
    story: "30,000 yuan suffice for two marks, not for one.",
    facts: {
      right: { kind: "trademark", id: "1234567", class: 25, marks: 1 },
      conduct: "makes-and-sells-counterfeit-goods",
      amountsYuan: { turnover: 30_000 },
    },
    goes: market("110108"),
  },
  "labels of one mark, one too few": {
    story: "9,999 labels of one mark.",
    facts: { conduct: "makes-counterfeit-labels", amountsYuan: { labels: 9_999 } },
    goes: market("110108"),
  },
  "labels of two marks": {
    story: "With two marks 5,000 labels suffice.",
    facts: {
      right: { kind: "trademark", id: "1234567", class: 25, marks: 2 },
      conduct: "makes-counterfeit-labels",
      amountsYuan: { labels: 5_000 },
    },
    goes: { ...market("110108"), alsoSuggested: police, flags: ["criminal-threshold-215"] },
  },
  "a service that gained too little": {
    story: "40,000 yuan gained out of 80,000: for services only the gain counts.",
    facts: {
      right: { kind: "trademark", id: "1234567", class: 43 },
      conduct: "makes-and-sells-counterfeit-goods",
      amountsYuan: { gain: 40_000, turnover: 80_000 },
    },
    goes: market("110108"),
  },
  "a counterfeited patent below the threshold": {
    story: "Turnover of 199,999 yuan.",
    facts: { ...invention, conduct: "counterfeits-patent", amountsYuan: { turnover: 199_999 } },
    goes: market("110108"),
  },
  "a site with 999 members": {
    story: "One member less than a thousand.",
    facts: {
      right: work,
      conduct: "online-dissemination",
      venue: "online",
      amountsYuan: { members: 999 },
    },
    goes: {
      ...culture,
      alsoSuggested: ["court:beijing-internet-court", "e-commerce-platform", "mediation"],
    },
  },
  "a thousand infringing copies sold": {
    story: "Selling copies is article 218, with thresholds of its own.",
    facts: {
      right: work,
      conduct: "sells-infringing-goods",
      amountsYuan: { copies: 1_000, turnover: 60_000 },
    },
    goes: {
      ...culture,
      alsoSuggested: [...police, ...beside],
      flags: ["criminal-threshold-218"],
    },
  },
  "a trade secret, for the second time": {
    story: "Within two years of a fine 100,000 yuan suffice.",
    facts: {
      ...secret,
      respondent: { penalizedOn: "2025-11-01" },
      amountsYuan: { gain: 100_000 },
    },
    goes: {
      ...market("110108"),
      alsoSuggested: [...police, "court"],
      flags: ["criminal-threshold-219"],
    },
  },
  "a similar mark": {
    story: "Infringing under the Trademark Law, but no counterfeit, so no crime.",
    facts: { conduct: "confusing-similarity", amountsYuan: { turnover: 80_000 } },
    goes: { ...market("110108"), alsoSuggested: ["court"] },
  },
  "a similar mark that was only applied for": {
    story: "The law against unfair competition protects a known sign without registration.",
    facts: {
      right: { status: "pending" },
      conduct: "confusing-similarity",
      conductDate: "2027-03-01",
    },
    goes: { ...market("110108"), alsoSuggested: ["court"] },
  },
  "the first day of the new Trademark Law": {
    story: "1 January 2027 is the new law's.",
    facts: { conductDate: "2027-01-01" },
    goes: { ...market("110108"), flags: ["law-version:trademark-2027-art-74"] },
  },
  "a film online after two and a half years": {
    story: "Too late for a penalty, not for the Internet Court.",
    facts: {
      right: work,
      conduct: "online-dissemination",
      conductDate: "2024-05-01",
      venue: "online",
    },
    goes: {
      ...internetCourt,
      alsoSuggested: ["e-commerce-platform", "mediation"],
      flags: ["limitation-expired"],
      barred: ["copyright-penalty"],
    },
  },
  "a sole licensee whom the patentee let act": {
    story: "The patentee does not act and has said so.",
    facts: { ...invention, filer: { standing: "sole-licensee", authorised: true } },
    goes: { ...ipOffice, alsoSuggested: beside },
  },
  "an agent who shows no authority over a patent": {
    story: "Nothing is told of an authority.",
    facts: { ...invention, filer: { standing: "agent" } },
    goes: { ...aid, flags: ["standing-missing"], barred: ["patent-adjudication"] },
  },
  "a recorded patent at the border": {
    story: "Customs protects patents too.",
    facts: {
      right: { kind: "invention-patent", id: patentNumbers.invention, customsRecordal: true },
      conduct: "imports-counterfeit-goods",
      venue: "port",
    },
    goes: { ...customs, flags: ["clock:3-working-days-to-apply-with-security"] },
  },
  "a Beijing company's shop in Shanghai": {
    story: "A penalty is for the place of the act, whoever acts, and even if it may be a crime.",
    facts: { ...shopInShanghai, amountsYuan: { turnover: 60_000 } },
    goes: { ...aid, flags: ["criminal-threshold-214", "outside-region"] },
  },
  "books copied in Shanghai by a Beijing company": {
    story: "Copyright penalties, too, are for the place of the act.",
    facts: { ...shopInShanghai, right: work, conduct: "copies-works" },
    goes: notHere,
  },
  "compensation from a Beijing company for its shop in Shanghai": {
    story: "The court at the defendant's seat is competent; market supervision is not.",
    facts: { ...shopInShanghai, filer: { wish: "compensation" } },
    goes: { ...court, alsoSuggested: ["mediation"] },
  },
  "mediation with a Beijing company over its shop in Shanghai": {
    story: "Mediation knows no place of the act.",
    facts: { ...shopInShanghai, filer: { wish: "mediation" } },
    goes: { ...mediation, alsoSuggested: ["court"] },
  },
  "a Beijing seller on a platform elsewhere": {
    story: "Online sellers are punished where they do business, too.",
    facts: { placeOfConduct: "330110", venue: "platform" },
    goes: { ...market("110108"), alsoSuggested: ["e-commerce-platform"] },
  },
  "an act somewhere in China": {
    story: "A country is no place outside the region.",
    facts: { placeOfConduct: "CN" },
    goes: market("110108"),
  },
  "a credit code that ends in zero": {
    story: "The check character of an even sum is 0.",
    facts: { respondent: { id: "91110108MA001004X0" } },
    goes: market("110108"),
  },
  "a credit code with a character missing": {
    story: "Seventeen characters are a slip of the pen.",
    facts: { respondent: { id: "91110108551385082" } },
    goes: wrongNumber,
  },
  "a resident id": {
    story: "The check character may be X.",
    facts: { respondent: { kind: "individual", id: "11010519491231002X" } },
    goes: market("110108"),
  },
  "a resident id with a wrong check character": {
    story: "It should end in X.",
    facts: { respondent: { kind: "individual", id: "110105194912310021" } },
    goes: wrongNumber,
  },
  "a software number with a digit missing": {
    story: "The year is followed by six or seven digits.",
    facts: {
      right: { kind: "software-copyright", id: "2021SR12345" },
      conduct: "copies-software",
      venue: "company",
    },
    goes: wrongNumber,
  },
  "class 46": {
    story: "The Nice Classification ends with 45.",
    facts: { right: { kind: "trademark", id: "1234567", class: 46 } },
    goes: wrongNumber,
  },
  "a PCT number with a digit missing": {
    story: "Abroad, too, such a number has six digits after the year.",
    facts: {
      right: { kind: "invention-patent", id: "PCT/CN2021/12345" },
      conduct: "accused-abroad",
      venue: "abroad",
      placeOfConduct: "DE",
      respondent: { region: "DE" },
    },
    goes: wrongNumber,
  },
};
