import { type Random, randomFrom } from "#db/seed/demo/random";
import { socialCreditCode } from "#lib/rights/identifiers/social-credit-code";

/** From here on no code has been given out: serials of the demonstration's own. */
export const firstDemoSerial = 887_000_000;

export type RespondentSpec = {
  /** The organization's key when it is on the platform and follows its cases. */
  key?: string;
  kind: "company" | "individual" | "shop";
  name: string;
  region: string;
  creditCode?: string;
  shopUrl?: string;
  address?: string;
  phone?: string;
};

/** Companies that are complained of and have seats here: once served, they follow and answer. */
export const respondentsHere: readonly (RespondentSpec & { key: string; nameEn: string })[] = [
  here("yuanda", "示例远大商贸有限公司", "Example Yuanda Trading Co., Ltd.", "110108", 1),
  here("juxing", "样例聚星电子有限公司", "Sample Juxing Electronics Co., Ltd.", "110108", 2),
  here("fengrun", "示例丰润机械制造有限公司", "Example Fengrun Machinery Co., Ltd.", "110106", 3),
  here("haoxuan", "样例浩轩服饰有限公司", "Sample Haoxuan Apparel Co., Ltd.", "110105", 4),
  here("dingtai", "示例鼎泰科技发展有限公司", "Example Dingtai Technology Co., Ltd.", "110114", 5),
  here("bowen", "样例博闻网络传媒有限公司", "Sample Bowen Online Media Co., Ltd.", "110105", 6),
];

/** Others who are complained of: companies, shops and people without a seat. */
export function respondentElsewhere(random: Random, district: string, online: boolean) {
  const serial = random.int(100, 480_000);
  const word = nameWord(serial);
  const address = `${district.slice(0, 6)}辖区示例路${random.int(1, 199)}号`;
  const phone = `010-0000${String(random.int(0, 9999)).padStart(4, "0")}`;
  if (online) {
    const shopUrl = `https://shop.example/${random.int(1000, 9999)}`;
    return respondent("shop", `示例${word}旗舰店`, district, { shopUrl });
  }
  if (random.chance(0.12))
    return respondent("individual", `${personName(serial)}（示例）`, district, { phone });
  const prefix = random.pick(["示例", "样例"]);
  const creditCode = socialCreditCode(district.slice(0, 6), firstDemoSerial + serial);
  const name = `${prefix}${word}${random.pick(companyEndings)}`;
  return respondent("company", name, district, { creditCode, address, phone });
}

function respondent(
  kind: RespondentSpec["kind"],
  name: string,
  region: string,
  more: Partial<RespondentSpec>,
): RespondentSpec {
  return { kind, name, region, ...more };
}

function here(key: string, name: string, nameEn: string, region: string, serial: number) {
  const creditCode = socialCreditCode(region, firstDemoSerial + serial);
  const address = `示例路${serial * 12}号`;
  return {
    key: `demo-${key}`,
    kind: "company" as const,
    name,
    nameEn,
    region,
    creditCode,
    address,
  };
}

const companyEndings = [
  "商贸有限公司",
  "百货经营部",
  "贸易有限公司",
  "制造有限公司",
  "电子商务有限公司",
  "科技有限公司",
  "服装店",
  "建材市场摊位",
];

const firstSigns = [..."宏佳瑞盛恒永新东华启众腾汇万锦顺祥兴美昌"];
const secondSigns = [..."达源丰泽辉宇鑫林成安和运康隆益通诚凯博悦"];
const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张"];
const givenNames = [..."景知安予佳明远书言清和砚秋若川以宁思齐"];

function nameWord(serial: number): string {
  const random = randomFrom(`name-${serial}`);
  return random.pick(firstSigns) + random.pick(secondSigns);
}

/** An invented person's name, always the same for a seed. */
export function personName(seed: number | string): string {
  const random = randomFrom(`person-${seed}`);
  return random.pick(surnames) + random.pick(givenNames) + random.pick(givenNames);
}
