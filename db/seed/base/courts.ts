import { type Body, copyrights, type Handles, patents } from "#db/seed/base/body";
import { beijing, developmentArea, districts } from "#db/seed/base/districts";

const channels = ["judicial-trial"];

/**
 * Which district courts take intellectual property cases, and from which districts
 * (最高人民法院 法〔2022〕109号, Beijing). The division is to be checked.
 */
const takesFrom: Record<string, readonly string[]> = {
  "110101": ["110101", "110112", "110113", "110116", "110117", "110118"],
  "110102": ["110102", "110115", developmentArea.code],
  "110105": ["110105"],
  "110108": ["110108"],
  "110106": ["110106", "110111"],
  "110107": ["110107", "110109", "110114", "110119"],
};

const ofDistrictCourts = ["trademark", "geographical-indication", "copyright-work", "none"];

// 法释〔2022〕13号 1, 2: technical cases and designs at first instance.
const ofIpCourt = [
  ...patents,
  "plant-variety",
  "layout-design",
  "trade-secret",
  "software-copyright",
];

/** Courts; the prefix is the code in their case numbers. */
export const courts: readonly Body[] = [
  {
    key: "beijing-ip-court",
    kind: "court",
    nameZh: "北京知识产权法院",
    nameEn: "Beijing Intellectual Property Court",
    region: beijing,
    documentPrefix: "京73",
    confirmed: true,
    channels,
    handles: ofCourt(beijing, ofIpCourt),
  },
  {
    key: "beijing-internet-court",
    kind: "court",
    nameZh: "北京互联网法院",
    nameEn: "Beijing Internet Court",
    region: beijing,
    documentPrefix: "京0491",
    confirmed: true,
    channels,
    // 关于互联网法院审理案件若干问题的规定 2: copyright first published or infringed online.
    handles: ofCourt(beijing, copyrights),
  },
  ...districts.map(
    ({ code, zh, en }): Body => ({
      key: `court-${code}`,
      kind: "court",
      nameZh: `北京市${zh}人民法院`,
      nameEn: `Beijing ${en} District People's Court`,
      region: code,
      documentPrefix: `京0${code.slice(3)}`,
      confirmed: true,
      channels,
      handles: (takesFrom[code] ?? []).flatMap((region) => ofCourt(region, ofDistrictCourts)),
    }),
  ),
];

/** Where a court hears the suit, it also preserves before it and confirms agreements. */
function ofCourt(region: string, rightKinds: readonly string[]): Handles[] {
  const procedures = ["court-suit", "preservation", "judicial-confirmation"] as const;
  return procedures.map((procedure) => ({ procedure, region, rightKinds }));
}
