import {
  aid,
  arbitration,
  court,
  customs,
  ipOffice,
  market,
  mediation,
  nowhere,
  overseas,
  tipTo,
  tipToMarket,
} from "#lib/routing/examples/destinations";
import { type Example, patentNumbers } from "#lib/routing/examples/example";

const _work = { kind: "copyright-work", id: "京作登字-2022-F-00000077" } as const;
const _software = { kind: "software-copyright", id: "2020SR0123456" } as const;
const _police = ["public-security"];

/** Unfair competition, borders, other rights, tips and wrong numbers. */
export const otherComplaints: Record<string, Example> = {
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
