import type { Citation } from "#lib/law/laws";
import type { Words } from "#lib/words";

/** What a criminal threshold counts. Yuan for gain, turnover, loss and unsold goods; else numbers. */
export type Measure =
  | "gain"
  | "turnover"
  | "loss"
  | "unsold"
  | "copies"
  | "labels"
  | "works"
  | "downloads"
  | "clicks"
  | "members";

/**
 * One door to an offence: any one of the measures suffices. `base` stands for everyone; `several`
 * once two or more marks or patents are counterfeited; `repeat` within two years of an earlier
 * penalty or conviction for the same kind of act.
 */
export type Tier = {
  kind: "base" | "several" | "repeat";
  anyOf: Partial<Record<Measure, number>>;
};

export type Offence = {
  name: Words;
  tiers: Tier[];
  /** How many times the base makes the circumstances especially serious (情节特别严重). */
  severeTimes?: number;
  citations: Citation[];
};

export type OffenceKey =
  | "213-goods"
  | "213-services"
  | "214"
  | "215"
  | "216"
  | "217"
  | "218"
  | "219";

/**
 * Criminal thresholds of articles 213 to 219 of the Criminal Law, newest table last. The figures
 * are those of 法释〔2025〕5号; its article numbers are recalled and marked as unconfirmed.
 */
export const thresholdTables: {
  inForceFrom: string;
  offences: Record<OffenceKey, Offence>;
}[] = [
  {
    inForceFrom: "2025-04-26",
    offences: {
      "213-goods": {
        name: { zh: "假冒注册商标罪（商品）", en: "counterfeiting a registered mark (goods)" },
        tiers: [
          { kind: "base", anyOf: { gain: 30_000, turnover: 50_000 } },
          { kind: "several", anyOf: { gain: 20_000, turnover: 30_000 } },
          { kind: "repeat", anyOf: { gain: 20_000, turnover: 30_000 } },
        ],
        severeTimes: 10,
        citations: cited("213", "3"),
      },
      "213-services": {
        name: { zh: "假冒注册商标罪（服务）", en: "counterfeiting a registered mark (services)" },
        tiers: [
          { kind: "base", anyOf: { gain: 50_000 } },
          { kind: "several", anyOf: { gain: 30_000 } },
          { kind: "repeat", anyOf: { gain: 30_000 } },
        ],
        severeTimes: 10,
        citations: cited("213", "3"),
      },
      "214": {
        name: {
          zh: "销售假冒注册商标的商品罪",
          en: "selling goods that bear a counterfeit registered mark",
        },
        tiers: [
          { kind: "base", anyOf: { gain: 30_000, turnover: 50_000, unsold: 150_000 } },
          { kind: "repeat", anyOf: { gain: 20_000, turnover: 30_000 } },
        ],
        severeTimes: 10,
        citations: cited("214", "5"),
      },
      "215": {
        name: {
          zh: "非法制造、销售非法制造的注册商标标识罪",
          en: "illegally making or selling labels of a registered mark",
        },
        tiers: [
          { kind: "base", anyOf: { labels: 10_000, gain: 20_000, turnover: 30_000 } },
          { kind: "several", anyOf: { labels: 5_000, gain: 10_000, turnover: 20_000 } },
          { kind: "repeat", anyOf: { labels: 5_000, gain: 10_000, turnover: 20_000 } },
        ],
        severeTimes: 5,
        citations: cited("215", "6"),
      },
      "216": {
        name: { zh: "假冒专利罪", en: "counterfeiting another's patent" },
        tiers: [
          { kind: "base", anyOf: { gain: 100_000, turnover: 200_000, loss: 300_000 } },
          { kind: "several", anyOf: { gain: 50_000, turnover: 100_000 } },
          { kind: "repeat", anyOf: { gain: 50_000, turnover: 100_000 } },
        ],
        citations: cited("216", "9"),
      },
      "217": {
        name: { zh: "侵犯著作权罪", en: "infringing copyright" },
        tiers: [
          {
            kind: "base",
            anyOf: {
              gain: 30_000,
              turnover: 50_000,
              copies: 500,
              works: 500,
              downloads: 10_000,
              clicks: 100_000,
              members: 1_000,
            },
          },
          { kind: "repeat", anyOf: { gain: 20_000, turnover: 30_000 } },
        ],
        severeTimes: 10,
        citations: cited("217", "13"),
      },
      "218": {
        name: { zh: "销售侵权复制品罪", en: "selling infringing copies" },
        tiers: [
          { kind: "base", anyOf: { gain: 50_000, turnover: 100_000, copies: 1_000 } },
          { kind: "repeat", anyOf: { gain: 30_000, turnover: 50_000 } },
        ],
        citations: cited("218", "14"),
      },
      "219": {
        name: { zh: "侵犯商业秘密罪", en: "infringing a trade secret" },
        tiers: [
          { kind: "base", anyOf: { loss: 300_000, gain: 300_000 } },
          { kind: "repeat", anyOf: { loss: 100_000, gain: 100_000 } },
        ],
        severeTimes: 10,
        citations: cited("219", "17"),
      },
    },
  },
];

function cited(crime: string, interpretation: string): Citation[] {
  return [
    { law: "criminal-law", article: crime },
    { law: "ip-crime-interpretation", article: interpretation, confirmed: false },
  ];
}
