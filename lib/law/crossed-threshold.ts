import { addYears } from "#lib/calendar/plain-date";
import type { Citation } from "#lib/law/laws";
import {
  type Measure,
  type Offence,
  type OffenceKey,
  type Tier,
  thresholdTables,
} from "#lib/law/thresholds";
import type { Words } from "#lib/words";

/** What is known of an act; yuan and numbers, plain dates. `objects`: marks or patents hit. */
export type Act = {
  amounts: Partial<Record<Measure, number>>;
  objects: number;
  conductDate: string;
  penalizedOn?: string;
};

export type Crossing = { tier: Tier["kind"]; measure: Measure; amount: number; limit: number };

export type CrossedThreshold = {
  offence: OffenceKey;
  by: Crossing[];
  /** 情节特别严重: the base was reached several times over. */
  severe: boolean;
  text: Words;
  citations: Citation[];
};

/** Within this many years of an earlier penalty or conviction the repeat tier applies. */
const REPEAT_YEARS = 2;

/**
 * Whether the act reaches the criminal threshold of the offence by the table in force on `day`,
 * by which numbers, and a sentence that says so. Null when no number reaches it, or no table is in
 * force yet. A figure equal to the limit reaches it (“以上” includes the number itself, 刑法 99).
 */
export function crossedThreshold(
  offenceKey: OffenceKey,
  act: Act,
  day: string,
): CrossedThreshold | null {
  const offence = offencesOn(day)?.[offenceKey];
  if (!offence) return null;
  const by = offence.tiers.filter((tier) => applies(tier, act)).flatMap((t) => crossings(t, act));
  if (by.length === 0) return null;
  return {
    offence: offenceKey,
    by,
    severe: isSevere(offence, act),
    text: sentence(offence, by[0]!),
    citations: offence.citations,
  };
}

function offencesOn(day: string) {
  return thresholdTables.findLast((table) => table.inForceFrom <= day)?.offences;
}

function applies(tier: Tier, act: Act): boolean {
  if (tier.kind === "several") return act.objects >= 2;
  if (tier.kind === "repeat") return isRepeat(act);
  return true;
}

/** The earlier penalty lies before the act and the act no later than two years after it. */
function isRepeat({ penalizedOn, conductDate }: Act): boolean {
  if (!penalizedOn || penalizedOn > conductDate) return false;
  return conductDate <= addYears(penalizedOn, REPEAT_YEARS);
}

function crossings(tier: Tier, act: Act): Crossing[] {
  return (Object.entries(tier.anyOf) as [Measure, number][]).flatMap(([measure, limit]) => {
    const amount = act.amounts[measure] ?? 0;
    return amount >= limit ? [{ tier: tier.kind, measure, amount, limit }] : [];
  });
}

function isSevere(offence: Offence, act: Act): boolean {
  const times = offence.severeTimes;
  if (!times) return false;
  const base = offence.tiers[0]!.anyOf;
  return Object.entries(base).some(
    ([m, limit]) => (act.amounts[m as Measure] ?? 0) >= limit * times,
  );
}

function sentence(offence: Offence, { tier, measure, amount, limit }: Crossing): Words {
  const { zh, en, unit } = MEASURES[measure];
  const [got, wanted] = [amount.toLocaleString("en-US"), limit.toLocaleString("en-US")];
  return {
    zh: `${zh}${got}${unit}，达到${offence.name.zh}追诉标准（${TIERS[tier].zh}${wanted}${unit}）`,
    en: `${en} ${got}${unit === "元" ? " yuan" : ""} reaches the threshold for ${offence.name.en} (${TIERS[tier].en}${wanted})`,
  };
}

const TIERS: Record<Tier["kind"], Words> = {
  base: { zh: "", en: "" },
  several: { zh: "涉及两种以上商标或者专利：", en: "two or more marks or patents: " },
  repeat: { zh: "二年内受过处罚又实施：", en: "again within two years of a penalty: " },
};

const MEASURES: Record<Measure, Words & { unit: string }> = {
  gain: { zh: "违法所得", en: "illegal gain of", unit: "元" },
  turnover: { zh: "非法经营（销售）数额", en: "turnover of", unit: "元" },
  loss: { zh: "损失数额", en: "loss of", unit: "元" },
  unsold: { zh: "尚未销售的货值", en: "unsold goods worth", unit: "元" },
  copies: { zh: "复制品", en: "a number of copies of", unit: "件" },
  labels: { zh: "标识", en: "a number of labels of", unit: "件" },
  works: { zh: "传播作品", en: "a number of works online of", unit: "部" },
  downloads: { zh: "下载", en: "a number of downloads of", unit: "次" },
  clicks: { zh: "点击", en: "a number of clicks of", unit: "次" },
  members: { zh: "注册会员", en: "a number of members of", unit: "人" },
};
