import { type Circumstance, type Complaint, complaint } from "#db/seed/demo/scenes/complaint";

/** Makes a complaint of one kind. */
export type Family = (at: Circumstance) => Complaint;

const around = (...figures: number[]) => figures;
/** Below, at and above the figures at which article 213 and 214 begin. */
const turnovers = around(
  3800,
  8600,
  12000,
  26000,
  31500,
  48600,
  49900,
  50000,
  52300,
  86000,
  180000,
);
const isGoods = ({ answers }: { answers: { niceClass?: number } }) => (answers.niceClass ?? 1) < 35;

const penalty = (district: string) => ({
  lead: `market-supervision-${district}`,
  competence: "market-supervision-penalty",
});

/** What district market supervision is competent for, the commonest several times. */
export const marketFamilies: readonly Family[] = [
  (at) => counterfeit(at, "shop"),
  (at) => counterfeit(at, "market"),
  (at) => counterfeit(at, "platform"),
  (at) => counterfeit(at, "shop"),
  making,
  labels,
  counterfeitPatent,
  tradeSecret,
  confusion,
  serviceMark,
  indication,
];

function counterfeit(at: Circumstance, venue: "shop" | "market" | "platform") {
  return complaint(at, {
    kinds: ["trademark"],
    fits: isGoods,
    conduct: "sells-counterfeit-goods",
    venue,
    amounts: at.random.chance(0.8) ? { turnover: at.random.pick(turnovers) } : {},
    ...penalty(at.district),
  });
}

function making(at: Circumstance) {
  return complaint(at, {
    kinds: ["trademark"],
    fits: isGoods,
    conduct: "makes-and-sells-counterfeit-goods",
    venue: at.random.pick(["factory", "warehouse"]),
    amounts: { turnover: at.random.pick([42000, 50000, 80000, 126000, 520000]) },
    ...penalty(at.district),
  });
}

function labels(at: Circumstance) {
  return complaint(at, {
    kinds: ["trademark"],
    fits: isGoods,
    conduct: "makes-counterfeit-labels",
    venue: "factory",
    amounts: { labels: at.random.pick([3200, 9600, 10000, 24000]) },
    ...penalty(at.district),
  });
}

function counterfeitPatent(at: Circumstance) {
  return complaint(at, {
    kinds: ["invention-patent", "utility-model-patent", "design-patent"],
    conduct: "counterfeits-patent",
    venue: at.random.pick(["shop", "platform"]),
    amounts: { gain: at.random.pick([6000, 24000, 98000, 100000]) },
    ...penalty(at.district),
  });
}

function tradeSecret(at: Circumstance) {
  return complaint(at, {
    kinds: ["trade-secret"],
    conduct: "misappropriates-trade-secret",
    venue: "company",
    amounts: { loss: at.random.pick([120000, 290000, 300000, 450000]) },
    ...penalty(at.district),
  });
}

function confusion(at: Circumstance) {
  return complaint(at, {
    kinds: ["trademark"],
    conduct: "confusing-similarity",
    venue: "shop",
    ...penalty(at.district),
  });
}

function serviceMark(at: Circumstance) {
  return complaint(at, {
    kinds: ["trademark"],
    fits: (right) => !isGoods(right),
    conduct: "sells-infringing-goods",
    venue: "shop",
    amounts: { gain: at.random.pick([18000, 46000, 50000]) },
    ...penalty(at.district),
  });
}

function indication(at: Circumstance) {
  return complaint(at, {
    kinds: ["geographical-indication"],
    conduct: "misuses-geographical-indication",
    venue: "market",
    amounts: { turnover: at.random.pick([5200, 16000, 40000]) },
    ...penalty(at.district),
  });
}
