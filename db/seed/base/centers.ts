import type { Body } from "#db/seed/base/body";
import { beijing } from "#db/seed/base/districts";

/** The fast lane beside the seven channels. Fields as of 2019-12; a later extension is unchecked. */
export const centers: readonly Body[] = [
  {
    key: "beijing-protection-center",
    kind: "protection-center",
    nameZh: "中国（北京）知识产权保护中心",
    nameEn: "China (Beijing) Intellectual Property Protection Center",
    region: beijing,
    documentPrefix: "京知保",
    confirmed: false,
    channels: ["administrative-enforcement"],
    handles: [
      {
        procedure: "fast-review",
        region: beijing,
        fields: ["new-generation-it", "high-end-equipment"],
      },
      { procedure: "exhibition-help", region: beijing },
    ],
  },
  {
    key: "zhongguancun-protection-center",
    kind: "protection-center",
    nameZh: "中国（中关村）知识产权保护中心",
    nameEn: "China (Zhongguancun) Intellectual Property Protection Center",
    region: beijing,
    documentPrefix: "中知保",
    confirmed: false,
    channels: ["administrative-enforcement"],
    handles: [
      { procedure: "fast-review", region: beijing, fields: ["new-materials", "biomedicine"] },
    ],
  },
];
