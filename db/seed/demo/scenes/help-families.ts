import { agents } from "#db/seed/demo/cast/agents";
import { creditCodeOf } from "#db/seed/demo/cast/insert-organizations";
import type { Random } from "#db/seed/demo/random";
import {
  type Circumstance,
  type Complaint,
  complaint,
  type Facts,
} from "#db/seed/demo/scenes/complaint";
import type { Family } from "#db/seed/demo/scenes/families";
import type { Conduct } from "#lib/routing/vocabulary";

const aid = { lead: "beijing-rights-aid-center", competence: "rights-aid" };

/** What keeps a holder from every authority here. */
export const aidFamilies: readonly Family[] = [
  (at) =>
    complaint(at, {
      kinds: ["invention-patent"],
      conduct: "makes-patented-product",
      venue: "factory",
      standing: { standing: "ordinary-licensee", authorised: false },
      ...aid,
    }),
  (at) =>
    complaint(
      { ...at, district: "440300", respondentActs: false },
      {
        kinds: ["trademark"],
        conduct: "sells-counterfeit-goods",
        venue: "market",
        respondent: { name: "示例南方贸易商行", kind: "company", region: "440300" },
        ...aid,
      },
    ),
  (at) => withRight(at, { status: "invalidated" }),
];

function withRight(at: Circumstance, change: { status: "invalidated" }): Complaint {
  const made = complaint(at, {
    kinds: ["utility-model-patent"],
    conduct: "makes-patented-product",
    venue: "factory",
    ...aid,
  });
  return { ...made, right: { ...made.right, ...change } };
}

export const overseasFamilies: readonly Family[] = [
  (at) => abroad(at, "accused-abroad"),
  (at) => abroad(at, "infringed-abroad"),
];

function abroad(at: Circumstance, conduct: "accused-abroad" | "infringed-abroad") {
  const country = at.random.pick(["DE", "US", "JP", "FR"]);
  return complaint(
    { ...at, district: country, respondentActs: false },
    {
      kinds: ["invention-patent", "trademark"],
      conduct,
      venue: "abroad",
      respondent: { name: `Example Foreign Party ${country}`, kind: "company", region: country },
      lead: "overseas-guidance-beijing",
      competence: "overseas-guidance",
    },
  );
}

export const platformFamilies: readonly Family[] = [
  (at) =>
    complaint(at, {
      kinds: ["design-patent"],
      conduct: "sells-infringing-goods",
      venue: "platform",
      respondent: {
        name: `示例匿名店铺${at.random.int(10, 99)}`,
        kind: "unknown",
        shopUrl: `https://shop.example/${at.random.int(1000, 9999)}`,
      },
      lead: "demo-platform",
      competence: "platform-notice",
    }),
];

export const layoutFamilies: readonly Family[] = [
  (at) =>
    complaint(at, {
      kinds: ["layout-design"],
      conduct: "copies-layout-design",
      venue: "company",
      lead: "beijing-ip-office",
      competence: "layout-design-handling",
    }),
];

/** Reports that claim no right of the reporter's own. */
export const tipFamilies: readonly Family[] = [
  (at) => tip(at, { conduct: "bad-faith-filing", lead: "beijing-ip-office", respondent: hoarder }),
  (at) =>
    tip(at, { conduct: "sells-counterfeit-goods", lead: `market-supervision-${at.district}` }),
  (at) => tip(at, { conduct: "copies-works", lead: "beijing-cultural-enforcement" }),
];

/** Reports of agencies; one of them has a seat here and can answer. */
export const creditFamilies: readonly Family[] = [
  (at) =>
    tip(at, {
      conduct: "dishonest-agency",
      competence: "service-organization-credit",
      lead: "beijing-ip-office",
      respondent: at.respondentActs ? agencyHere : agencyElsewhere(at.random),
      fits: ({ holder }) => agents.every(({ actsFor }) => !actsFor.includes(holder.key)),
    }),
];

const hoarder = { name: "样例囤标咨询有限公司", kind: "company", region: "110105" } as const;

const agency = agents.find(({ key }) => key === "lianda")!;
const agencyHere = {
  name: agency.nameZh,
  kind: "patent-agency",
  region: agency.region,
  creditCode: creditCodeOf(agency.key),
} as const;

function agencyElsewhere(random: Random) {
  const name = `示例${random.pick(["捷", "快", "宝", "通"])}达知识产权代理事务所`;
  return { name, kind: "patent-agency", region: "110108" } as const;
}

type Reported = {
  conduct: Conduct;
  lead: string;
  competence?: string;
  respondent?: Complaint["respondent"];
  fits?: Facts["fits"];
};

function tip(at: Circumstance, reported: Reported): Complaint {
  const { conduct, competence = "tip-handling" } = reported;
  const venue = conduct === "dishonest-agency" ? "service" : "market";
  const kind = conduct === "copies-works" ? "copyright-work" : "trademark";
  const made = complaint(at, { ...reported, competence, venue, kinds: [kind] });
  const { placeOfConduct, placeDetail, description } = made.conduct;
  return {
    ...made,
    right: { kind: "none", title: tipTitles[conduct] ?? "侵权线索", status: "registered" },
    conduct: { conduct, venue, placeOfConduct, placeDetail, description },
  };
}

const tipTitles: Partial<Record<Conduct, string>> = {
  "dishonest-agency": "代理机构失信线索",
  "bad-faith-filing": "恶意申请线索",
  "sells-counterfeit-goods": "售假线索",
  "copies-works": "盗版线索",
};
