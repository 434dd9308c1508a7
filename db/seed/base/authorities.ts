import { type Body, copyrights, patents } from "#db/seed/base/body";
import { beijing, developmentArea, districts } from "#db/seed/base/districts";

const channels = ["administrative-enforcement"];

// Counterfeit patents, trade secrets and confusing similarity are theirs beside trademarks.
const underMarketSupervision = [
  "trademark",
  "geographical-indication",
  "trade-secret",
  ...patents,
  "none",
];

/** Administrative authorities of the city, its districts and the development area. */
export const authorities: readonly Body[] = [
  {
    key: "cnipa",
    kind: "ip-office",
    nameZh: "国家知识产权局",
    nameEn: "China National Intellectual Property Administration",
    region: "CN",
    documentPrefix: "国知",
    confirmed: false,
    channels,
    handles: [{ procedure: "major-patent-adjudication", region: "CN", rightKinds: patents }],
  },
  {
    key: "beijing-ip-office",
    kind: "ip-office",
    nameZh: "北京市知识产权局",
    nameEn: "Beijing Municipal Intellectual Property Office",
    region: beijing,
    documentPrefix: "京知",
    confirmed: false,
    channels,
    handles: [
      { procedure: "patent-adjudication", region: beijing, rightKinds: patents },
      { procedure: "patent-adjudication-simple", region: beijing, rightKinds: patents },
      { procedure: "patent-mediation", region: beijing, rightKinds: patents },
      { procedure: "layout-design-handling", region: beijing, rightKinds: ["layout-design"] },
      { procedure: "service-organization-credit", region: beijing },
      { procedure: "tip-handling", region: beijing },
    ],
  },
  {
    key: "beijing-market-supervision",
    kind: "market-supervision",
    nameZh: "北京市市场监督管理局",
    nameEn: "Beijing Municipal Administration for Market Regulation",
    region: beijing,
    documentPrefix: "京市监",
    confirmed: false,
    channels,
    handles: [
      { procedure: "supervision", region: beijing, rightKinds: underMarketSupervision },
      { procedure: "service-organization-credit", region: beijing, rightKinds: ["trademark"] },
    ],
  },
  {
    key: "beijing-market-supervision-brigade",
    kind: "market-supervision",
    nameZh: "北京市市场监管综合执法总队",
    nameEn: "Beijing Market Regulation Comprehensive Law Enforcement Corps",
    region: beijing,
    documentPrefix: "京市监总队",
    confirmed: false,
    channels,
    handles: [penalties(beijing)],
  },
  ...districts.map(({ code, zh, en, short }) =>
    marketSupervision(
      code,
      `北京市${zh}市场监督管理局`,
      `Beijing ${en} District Administration for Market Regulation`,
      `京${short}市监`,
    ),
  ),
  marketSupervision(
    developmentArea.code,
    "北京经济技术开发区市场监督管理局",
    "Beijing Economic-Technological Development Area Administration for Market Regulation",
    "京经开市监",
  ),
  {
    key: "beijing-copyright-office",
    kind: "copyright-office",
    nameZh: "北京市版权局",
    nameEn: "Beijing Municipal Copyright Bureau",
    region: beijing,
    documentPrefix: "京权",
    confirmed: false,
    channels,
    handles: [{ procedure: "copyright-penalty", region: beijing, rightKinds: copyrights }],
  },
  {
    key: "beijing-cultural-enforcement",
    kind: "cultural-enforcement",
    nameZh: "北京市文化市场综合执法总队",
    nameEn: "Beijing Cultural Market Comprehensive Law Enforcement Corps",
    region: beijing,
    documentPrefix: "京文执",
    confirmed: false,
    channels,
    handles: [
      { procedure: "copyright-penalty", region: beijing, rightKinds: copyrights },
      { procedure: "tip-handling", region: beijing },
    ],
  },
  {
    // 知识产权海关保护条例 7: rights are recorded with the General Administration alone.
    key: "general-administration-of-customs",
    kind: "customs",
    nameZh: "中华人民共和国海关总署",
    nameEn: "General Administration of Customs, P.R. China",
    region: beijing,
    documentPrefix: "署",
    confirmed: false,
    channels,
    handles: [
      {
        procedure: "customs-recordal",
        region: beijing,
        rightKinds: ["trademark", ...copyrights, ...patents],
      },
    ],
  },
  {
    key: "beijing-customs",
    kind: "customs",
    nameZh: "中华人民共和国北京海关",
    nameEn: "Beijing Customs District, P.R. China",
    region: beijing,
    documentPrefix: "京关",
    confirmed: false,
    channels,
    handles: [
      {
        // 知识产权海关保护条例 2: trademarks, copyright and patents.
        procedure: "customs-protection",
        region: beijing,
        rightKinds: ["trademark", ...copyrights, ...patents],
      },
      { procedure: "tip-handling", region: beijing },
    ],
  },
];

function marketSupervision(code: string, nameZh: string, nameEn: string, prefix: string): Body {
  return {
    key: `market-supervision-${code}`,
    kind: "market-supervision",
    nameZh,
    nameEn,
    region: code,
    documentPrefix: prefix,
    confirmed: false,
    channels,
    handles: [penalties(code), { procedure: "tip-handling", region: code }],
  };
}

function penalties(region: string) {
  return {
    procedure: "market-supervision-penalty",
    region,
    rightKinds: underMarketSupervision,
  } as const;
}
