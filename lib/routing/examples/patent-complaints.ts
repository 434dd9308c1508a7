import {
  aid,
  center,
  court,
  ipOffice,
  market,
  mediation,
  platform,
} from "#lib/routing/examples/destinations";
import { type Difference, type Example, patentNumbers } from "#lib/routing/examples/example";

const made = { conduct: "makes-patented-product", venue: "factory" } as const;
const invention = {
  right: { kind: "invention-patent", id: patentNumbers.invention },
  ...made,
} as const satisfies Difference;
const utilityModel = {
  right: { kind: "utility-model-patent", id: patentNumbers.old },
  ...made,
} as const satisfies Difference;
const atBeijing = { registeredAt: "beijing", industry: "new-generation-it" } as const;

const beside = ["mediation", "court"];
const refusedFastTrack = {
  flags: ["fast-track-not-eligible"],
  barred: ["fast-review"],
} as const;

/** Patent disputes, by Decree 81 and the working rules of the centers. */
export const patentComplaints: Record<string, Example> = {
  "a process used in a factory": {
    story: "The patentee of a process asks for adjudication.",
    facts: { ...invention, conduct: "uses-patented-process" },
    goes: { ...ipOffice, alsoSuggested: beside },
  },
  "a design sold on a platform by a filer who is nowhere registered": {
    story: "The shop may also be taken down by the platform.",
    facts: {
      right: { kind: "design-patent", id: patentNumbers.design },
      conduct: "sells-infringing-goods",
      venue: "platform",
    },
    goes: { ...ipOffice, alsoSuggested: ["e-commerce-platform", ...beside] },
  },
  "an invention of a registered filer in the center's field": {
    story: "An invention was examined, so no report is asked for.",
    facts: { ...invention, filer: atBeijing },
    goes: {
      ...center("beijing"),
      alsoSuggested: ["ip-office", "mediation"],
      flags: ["fast-track-eligible"],
    },
  },
  "a registered filer from another field": {
    story: "Biomedicine is the field of the other center.",
    facts: { ...invention, filer: { registeredAt: "beijing", industry: "biomedicine" } },
    goes: {
      ...ipOffice,
      alsoSuggested: beside,
      flags: ["fast-track-not-eligible"],
      barred: ["fast-review"],
    },
  },
  "the fast track wished without registration": {
    story: "Only registered filers have the fast track.",
    facts: { ...invention, filer: { wish: "fast-track" } },
    goes: {
      ...ipOffice,
      alsoSuggested: beside,
      flags: ["fast-track-not-eligible"],
      barred: ["fast-review"],
    },
  },
  "a negative evaluation report": {
    story: "The report finds no novelty; the patent is still in force.",
    facts: {
      right: { ...utilityModel.right, evaluationReport: "negative" },
      ...made,
      filer: atBeijing,
    },
    goes: {
      ...ipOffice,
      alsoSuggested: beside,
      flags: [...refusedFastTrack.flags],
      barred: [...refusedFastTrack.barred],
    },
  },
  "an invalidation pending against a utility model without a report": {
    story: "Adjudication would have to be suspended, so the fast track makes no sense.",
    facts: { ...utilityModel, filer: atBeijing, forum: { invalidationPending: true } },
    goes: {
      ...ipOffice,
      alsoSuggested: beside,
      flags: [...refusedFastTrack.flags],
      barred: [...refusedFastTrack.barred],
    },
  },
  "an invalidation pending against a utility model with a clean report": {
    story: "With a clean report there is no need to suspend.",
    facts: {
      right: { ...utilityModel.right, evaluationReport: "clean" },
      ...made,
      filer: atBeijing,
      forum: { invalidationPending: true },
    },
    goes: {
      ...center("beijing"),
      alsoSuggested: ["ip-office", "mediation"],
      flags: ["fast-track-eligible"],
    },
  },
  "an invalidation pending against an invention": {
    story: "Adjudication of an invention need not be suspended.",
    facts: { ...invention, forum: { invalidationPending: true } },
    goes: { ...ipOffice, alsoSuggested: beside },
  },
  "a registered filer at an exhibition": {
    story: "The exhibition ends soon: the authority acts, the center helps.",
    facts: {
      right: { kind: "design-patent", id: patentNumbers.design, evaluationReport: "clean" },
      conduct: "exhibits-infringing-goods",
      venue: "exhibition",
      filer: { registeredAt: "beijing", industry: "high-end-equipment" },
    },
    goes: {
      ...ipOffice,
      alsoSuggested: ["protection-center", ...beside],
      flags: ["fast-track-eligible"],
    },
  },
  "an exclusive licensee alone": {
    story: "An exclusive licensee may ask alone.",
    facts: { ...invention, filer: { standing: "exclusive-licensee", authorised: false } },
    goes: { ...ipOffice, alsoSuggested: beside },
  },
  "an ordinary licensee without authority": {
    story: "An ordinary licensee needs the patentee's authority.",
    facts: { ...invention, filer: { standing: "ordinary-licensee", authorised: false } },
    goes: { ...aid, flags: ["standing-missing"], barred: ["patent-adjudication"] },
  },
  "an ordinary licensee with authority": {
    story: "With authority an ordinary licensee may ask.",
    facts: { ...invention, filer: { standing: "ordinary-licensee", authorised: true } },
    goes: { ...ipOffice, alsoSuggested: beside },
  },
  "a sole licensee while the patentee may still act": {
    story: "A sole licensee may ask only if the patentee does not.",
    facts: { ...invention, filer: { standing: "sole-licensee" } },
    goes: { ...aid, flags: ["standing-missing"], barred: ["patent-adjudication"] },
  },
  "a repeat infringer": {
    story: "An effective decision exists for the same patent and act.",
    facts: { ...invention, respondent: { priorDecision: "京知裁字〔2025〕3号" } },
    goes: {
      ...ipOffice,
      alsoSuggested: beside,
      flags: ["repeat-infringement-direct-decision"],
    },
  },
  "a claim after more than three years": {
    story: "The limitation of three years has run out.",
    facts: { ...invention, conductDate: "2023-11-20" },
    goes: { ...aid, flags: ["limitation-expired"], barred: ["patent-adjudication"] },
  },
  "a claim on the last day of three years": {
    story: "The corresponding day is the last.",
    facts: { ...invention, conductDate: "2023-11-22" },
    goes: { ...ipOffice, alsoSuggested: beside },
  },
  "an invalidated patent": {
    story: "An invalidated patent is deemed never to have existed.",
    facts: { right: { ...invention.right, status: "invalidated" }, ...made },
    goes: {
      ...aid,
      flags: ["right-not-in-force"],
      barred: ["patent-adjudication", "market-supervision"],
    },
  },
  "a pending application": {
    story: "Before the grant there is no patent.",
    facts: { right: { ...invention.right, status: "pending" }, ...made },
    goes: {
      ...aid,
      flags: ["right-not-in-force"],
      barred: ["patent-adjudication", "market-supervision"],
    },
  },
  "a patent that lapsed after the conduct": {
    story: "What counts is the day of the conduct.",
    facts: { right: { ...invention.right, status: "lapsed", lapsedOn: "2026-10-13" }, ...made },
    goes: { ...ipOffice, alsoSuggested: beside },
  },
  "a patent that lapsed on the day of the conduct": {
    story: "On the day it lapses it is gone.",
    facts: { right: { ...invention.right, status: "lapsed", lapsedOn: "2026-10-12" }, ...made },
    goes: {
      ...aid,
      flags: ["right-not-in-force"],
      barred: ["patent-adjudication", "market-supervision"],
    },
  },
  "mediation wished": {
    story: "The filer would rather settle.",
    facts: { ...invention, filer: { wish: "mediation" } },
    goes: { ...mediation, alsoSuggested: ["ip-office", "court"] },
  },
  "compensation wished": {
    story: "The authority can only mediate damages.",
    facts: { ...invention, filer: { wish: "compensation" } },
    goes: { ...court, alsoSuggested: ["ip-office", "mediation"] },
  },
  "a licence exceeded without an arbitration clause": {
    story: "Beyond the licence it is infringement, which may be adjudicated.",
    facts: { ...invention, conduct: "exceeds-licence", venue: "contract" },
    goes: { ...ipOffice, alsoSuggested: beside },
  },
  "a counterfeited patent": {
    story: "Goods bear another's patent number; turnover 200,000 yuan.",
    facts: { ...invention, conduct: "counterfeits-patent", amountsYuan: { turnover: 200_000 } },
    goes: {
      ...market("110108"),
      alsoSuggested: ["public-security"],
      flags: ["criminal-threshold-216"],
    },
  },
  "two counterfeited patents": {
    story: "With two patents half of it suffices.",
    facts: {
      right: {
        kind: "invention-patent",
        id: `${patentNumbers.invention},${patentNumbers.another}`,
      },
      conduct: "counterfeits-patent",
      amountsYuan: { turnover: 100_000 },
    },
    goes: {
      ...market("110108"),
      alsoSuggested: ["public-security"],
      flags: ["criminal-threshold-216"],
    },
  },
  "a lapsed patent still printed on the goods": {
    story: "Marking a lapsed patent is counterfeiting, but not of another's patent.",
    facts: {
      right: { ...invention.right, status: "lapsed", lapsedOn: "2024-01-01" },
      conduct: "counterfeits-patent",
      amountsYuan: { turnover: 900_000 },
    },
    goes: market("110108"),
  },
  "an unknown seller on a platform": {
    story: "Adjudication needs an identified respondent; the platform knows the seller.",
    facts: {
      ...invention,
      conduct: "sells-infringing-goods",
      venue: "platform",
      respondent: { kind: "unknown" },
    },
    goes: { ...platform, barred: ["patent-adjudication"] },
  },
  "an unknown maker": {
    story: "Nobody knows who made it.",
    facts: { ...invention, respondent: { kind: "unknown" } },
    goes: { ...aid, barred: ["patent-adjudication"] },
  },
  "a Beijing company that makes elsewhere": {
    story: "The respondent's residence founds the jurisdiction.",
    facts: { ...invention, placeOfConduct: "310115" },
    goes: { ...ipOffice, alsoSuggested: beside },
  },
};
