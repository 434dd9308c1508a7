import {
  aid,
  arbitration,
  center,
  court,
  culture,
  customs,
  internetCourt,
  ipOffice,
  market,
  mediation,
  nowhere,
  overseas,
  tipTo,
  tipToMarket,
} from "#lib/routing/examples/destinations";
import { type Example, patentNumbers } from "#lib/routing/examples/example";

const work = { kind: "copyright-work", id: "京作登字-2022-F-00000077" } as const;
const software = { kind: "software-copyright", id: "2020SR0123456" } as const;
const police = ["public-security"];

/** Trademarks, unfair competition, copyright, borders, other rights and tips. */
export const otherComplaints: Record<string, Example> = {
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
  "a name that confuses": {
    story: "A well-known name is imitated; nothing is registered.",
    facts: { right: { kind: "none" }, conduct: "confusing-similarity" },
    goes: { ...market("110108"), alsoSuggested: ["court"] },
  },
  "a geographical indication": {
    story: "Tea from elsewhere is sold under a protected name.",
    facts: {
      right: { kind: "geographical-indication" },
      conduct: "misuses-geographical-indication",
      venue: "market",
    },
    goes: market("110108"),
  },
  "a trade secret worth less": {
    story: "Below the threshold.",
    facts: {
      right: { kind: "trade-secret" },
      conduct: "misappropriates-trade-secret",
      venue: "company",
      amountsYuan: { loss: 299_999 },
    },
    goes: { ...market("110108"), alsoSuggested: ["court"] },
  },
  "a trade secret under an arbitration clause": {
    story: "The penalty is not barred; the civil side goes to arbitration.",
    facts: {
      right: { kind: "trade-secret" },
      conduct: "misappropriates-trade-secret",
      forum: { arbitrationClause: true },
    },
    goes: { ...market("110108"), alsoSuggested: ["arbitration-commission"] },
  },
  "books copied": {
    story: "Five hundred copies are a crime.",
    facts: { right: work, conduct: "copies-works", amountsYuan: { copies: 500 } },
    goes: {
      ...culture,
      alsoSuggested: [...police, "mediation", "court"],
      flags: ["criminal-threshold-217"],
    },
  },
  "infringing copies sold": {
    story: "A bookshop sells 999 pirated books.",
    facts: { right: work, conduct: "sells-infringing-goods", amountsYuan: { copies: 999 } },
    goes: { ...culture, alsoSuggested: ["mediation", "court"] },
  },
  "a film clicked a hundred thousand times": {
    story: "The threshold of clicks is met.",
    facts: {
      right: { kind: "copyright-work" },
      conduct: "online-dissemination",
      venue: "online",
      amountsYuan: { clicks: 100_000 },
    },
    goes: {
      ...culture,
      alsoSuggested: [
        ...police,
        "court:beijing-internet-court",
        "e-commerce-platform",
        "mediation",
      ],
      flags: ["criminal-threshold-217"],
    },
  },
  "compensation for a film online": {
    story: "The Internet Court hears it.",
    facts: {
      right: { kind: "copyright-work" },
      conduct: "online-dissemination",
      venue: "online",
      filer: { wish: "compensation" },
    },
    goes: {
      ...internetCourt,
      alsoSuggested: ["e-commerce-platform", "cultural-enforcement", "mediation"],
    },
  },
  "software copied in a company": {
    story: "A technical case for the IP court, if sued.",
    facts: { right: software, conduct: "copies-software", venue: "company" },
    goes: { ...culture, alsoSuggested: ["mediation", "court"] },
  },
  "software online": {
    story: "Software is not for the Internet Court.",
    facts: { right: software, conduct: "online-dissemination", venue: "online" },
    goes: { ...culture, alsoSuggested: ["e-commerce-platform", "mediation", "court"] },
  },
  "an unregistered work": {
    story: "Copyright needs no registration.",
    facts: { right: { kind: "copyright-work", status: "pending" }, conduct: "copies-works" },
    goes: { ...culture, alsoSuggested: ["mediation", "court"] },
  },
  "a work in the public domain": {
    story: "The term has run out.",
    facts: {
      right: { kind: "copyright-work", status: "lapsed", lapsedOn: "2020-12-31" },
      conduct: "copies-works",
    },
    goes: { ...aid, flags: ["right-not-in-force"], barred: ["copyright-penalty"] },
  },
  "goods imported under an unrecorded mark": {
    story: "Detention on application only; the three days do not run.",
    facts: { conduct: "imports-counterfeit-goods", venue: "port", placeOfConduct: "110113" },
    goes: { ...customs, alsoSuggested: ["court"] },
  },
  "a Beijing maker that exports through another port": {
    story: "The port's customs is elsewhere; the maker is here.",
    facts: { conduct: "exports-counterfeit-goods", venue: "port", placeOfConduct: "120116" },
    goes: { ...market("110108"), barred: ["customs-protection"] },
  },
  "layout designs at the border": {
    story: "Customs protects marks, copyright and patents only.",
    facts: {
      right: { kind: "layout-design" },
      conduct: "exports-counterfeit-goods",
      venue: "port",
    },
    goes: { ...ipOffice, alsoSuggested: ["mediation", "court"], barred: ["customs-protection"] },
  },
  "a tip about seeds": {
    story: "The agriculture authority is not on the platform.",
    facts: { right: { kind: "none" }, conduct: "propagates-plant-variety" },
    goes: { ...aid, flags: ["tip"] },
  },
  "a lapsed mark at the border": {
    story: "No right, no detention.",
    facts: {
      right: { status: "lapsed", customsRecordal: true },
      conduct: "exports-counterfeit-goods",
      venue: "port",
    },
    goes: {
      ...aid,
      flags: ["right-not-in-force"],
      barred: ["market-supervision", "customs-protection"],
    },
  },
  "a layout design": {
    story: "CNIPA handles it; the IP court hears it.",
    facts: { right: { kind: "layout-design" }, conduct: "copies-layout-design", venue: "factory" },
    goes: { ...ipOffice, alsoSuggested: ["mediation", "court"] },
  },
  "a plant variety": {
    story: "A technical case for the IP court.",
    facts: { right: { kind: "plant-variety" }, conduct: "propagates-plant-variety" },
    goes: { ...court, alsoSuggested: ["mediation"] },
  },
  "a trademark licence with an arbitration clause": {
    story: "The contract provides for arbitration; no adjudication exists to be barred.",
    facts: { conduct: "exceeds-licence", venue: "contract", forum: { arbitrationClause: true } },
    goes: { ...arbitration, alsoSuggested: ["mediation"] },
  },
  "mediation over a licence": {
    story: "Both would rather talk.",
    facts: { conduct: "exceeds-licence", venue: "contract", filer: { wish: "mediation" } },
    goes: { ...mediation, alsoSuggested: ["court"] },
  },
  "infringed abroad": {
    story: "The mark is copied in France.",
    facts: {
      conduct: "infringed-abroad",
      venue: "abroad",
      placeOfConduct: "FR",
      respondent: { region: "FR" },
    },
    goes: { ...overseas, alsoSuggested: ["law-firm"] },
  },
  "a bad-faith filing by a company": {
    story: "Not by an agency: no credit of a service organization is concerned.",
    facts: { right: { kind: "none" }, conduct: "bad-faith-filing", venue: "service" },
    goes: { ...tipTo("ip-office"), flags: ["tip"] },
  },
  "a bad-faith trademark filing": {
    story: "Market supervision may fine the applicant.",
    facts: { conduct: "bad-faith-filing", venue: "service" },
    goes: { ...tipTo("ip-office"), alsoSuggested: ["market-supervision"], flags: ["tip"] },
  },
  "a passer-by's tip": {
    story: "Who claims no right gives a tip.",
    facts: { right: { kind: "none" }, respondent: { kind: "unknown" }, venue: "market" },
    goes: { ...tipToMarket("110108"), flags: ["tip"] },
  },
  "a tip about pirated books": {
    story: "For cultural market enforcement.",
    facts: { right: { kind: "none" }, conduct: "copies-works" },
    goes: { ...tipTo("cultural-enforcement"), flags: ["tip"] },
  },
  "a wrong check digit": {
    story: "Nothing is proposed until it is corrected.",
    facts: {
      right: { kind: "invention-patent", id: "ZL202310123456.7" },
      conduct: "makes-patented-product",
    },
    goes: { ...nowhere, flags: ["identifier-invalid"] },
  },
  "one wrong number of two": {
    story: "Each number is checked.",
    facts: {
      right: { kind: "invention-patent", id: `${patentNumbers.invention},ZL202410123456.7` },
      conduct: "counterfeits-patent",
      amountsYuan: { turnover: 900_000 },
    },
    goes: { ...nowhere, flags: ["identifier-invalid"] },
  },
  "a wrong credit code": {
    story: "The respondent cannot be found under it.",
    facts: { respondent: { id: "91350100M000100Y4A" } },
    goes: { ...nowhere, flags: ["identifier-invalid"] },
  },
};
