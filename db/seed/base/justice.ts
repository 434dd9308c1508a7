import type { Body } from "#db/seed/base/body";
import { beijing, developmentArea, districts } from "#db/seed/base/districts";

/** Police and procuratorates: the strict-protection link between administration and courts. */
export const justice: readonly Body[] = [
  police(
    "beijing-public-security-food-drug",
    "北京市公安局环境食品药品和旅游安全保卫总队",
    "Beijing Public Security Bureau, Environment, Food, Drug and Tourism Safety Corps",
    beijing,
  ),
  police(
    "beijing-public-security-economic-crime",
    "北京市公安局经济犯罪侦查总队",
    "Beijing Public Security Bureau, Economic Crime Investigation Corps",
    beijing,
    ["trade-secret"],
  ),
  ...districts.map(({ code, zh, en }) =>
    police(
      `public-security-${code}`,
      `北京市公安局${zh.replace("区", "")}分局`,
      `Beijing Public Security Bureau, ${en} Branch`,
      code,
    ),
  ),
  police(
    `public-security-${developmentArea.code}`,
    "北京市公安局经济技术开发区分局",
    "Beijing Public Security Bureau, Economic-Technological Development Area Branch",
    developmentArea.code,
  ),
  procuratorate("beijing-procuratorate", "北京市人民检察院", "Beijing People's Procuratorate", [
    beijing,
  ]),
  ...districts.map(({ code, zh, en }) =>
    procuratorate(
      `procuratorate-${code}`,
      `北京市${zh}人民检察院`,
      `Beijing ${en} District People's Procuratorate`,
      // The development area has no procuratorate of its own; Daxing's acts there.
      code === "110115" ? [code, developmentArea.code] : [code],
    ),
  ),
];

function police(
  key: string,
  nameZh: string,
  nameEn: string,
  region: string,
  rightKinds?: string[],
): Body {
  return {
    key,
    kind: "public-security",
    nameZh,
    nameEn,
    region,
    confirmed: false,
    channels: [],
    handles: [{ procedure: "criminal-transfer", region, rightKinds }],
  };
}

function procuratorate(key: string, nameZh: string, nameEn: string, regions: string[]): Body {
  return {
    key,
    kind: "procuratorate",
    nameZh,
    nameEn,
    region: regions[0]!,
    confirmed: true,
    channels: [],
    handles: regions.flatMap((region) =>
      (["docketing-supervision", "reverse-link", "supervision"] as const).map((procedure) => ({
        procedure,
        region,
      })),
    ),
  };
}
