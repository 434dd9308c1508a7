import { type Circumstance, type Complaint, complaint } from "#db/seed/demo/scenes/complaint";
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
  (at) =>
    tip(at, "dishonest-agency", "beijing-ip-office", {
      name: `示例${at.random.pick(["捷", "快", "宝", "通"])}达知识产权代理事务所`,
      kind: "patent-agency",
      region: "110108",
    }),
  (at) =>
    tip(at, "bad-faith-filing", "beijing-ip-office", {
      name: "样例囤标咨询有限公司",
      kind: "company",
      region: "110105",
    }),
  (at) => tip(at, "sells-counterfeit-goods", `market-supervision-${at.district}`),
  (at) => tip(at, "copies-works", "beijing-cultural-enforcement"),
];

function tip(
  at: Circumstance,
  conduct: Conduct,
  lead: string,
  respondent?: Complaint["respondent"],
): Complaint {
  const venue = conduct === "dishonest-agency" ? "service" : "market";
  const facts = { conduct, venue, lead, competence: "tip-handling" } as const;
  const kind = conduct === "copies-works" ? "copyright-work" : "trademark";
  const made = complaint(at, { ...facts, kinds: [kind], respondent });
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
