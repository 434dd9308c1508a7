import { aid, culture, internetCourt } from "#lib/routing/examples/destinations";
import type { Example } from "#lib/routing/examples/example";

const work = { kind: "copyright-work", id: "京作登字-2022-F-00000077" } as const;
const software = { kind: "software-copyright", id: "2020SR0123456" } as const;
const police = ["public-security"];

/** Copyright in works, films and software. */
export const copyrightComplaints: Record<string, Example> = {
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
};
