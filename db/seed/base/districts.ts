/** A district of Beijing with the character that stands for it in the numbers of documents. */
export type District = { code: string; zh: string; en: string; short: string };

/** GB/T 2260, third level, under 110000. */
export const districts: readonly District[] = [
  { code: "110101", zh: "东城区", en: "Dongcheng", short: "东" },
  { code: "110102", zh: "西城区", en: "Xicheng", short: "西" },
  { code: "110105", zh: "朝阳区", en: "Chaoyang", short: "朝" },
  { code: "110106", zh: "丰台区", en: "Fengtai", short: "丰" },
  { code: "110107", zh: "石景山区", en: "Shijingshan", short: "石" },
  { code: "110108", zh: "海淀区", en: "Haidian", short: "海" },
  { code: "110109", zh: "门头沟区", en: "Mentougou", short: "门" },
  { code: "110111", zh: "房山区", en: "Fangshan", short: "房" },
  { code: "110112", zh: "通州区", en: "Tongzhou", short: "通" },
  { code: "110113", zh: "顺义区", en: "Shunyi", short: "顺" },
  { code: "110114", zh: "昌平区", en: "Changping", short: "昌" },
  { code: "110115", zh: "大兴区", en: "Daxing", short: "兴" },
  { code: "110116", zh: "怀柔区", en: "Huairou", short: "怀" },
  { code: "110117", zh: "平谷区", en: "Pinggu", short: "平" },
  { code: "110118", zh: "密云区", en: "Miyun", short: "密" },
  { code: "110119", zh: "延庆区", en: "Yanqing", short: "延" },
];

/** The city, whose parts are the districts and the development area. */
export const beijing = "110000";

/**
 * Beijing Economic-Technological Development Area. GB/T 2260 has no code for it, so this one is the
 * product's own: the district where most of it lies, and letters that no official code contains.
 * Its bodies answer to the city and not to Daxing, so its parent is the city.
 */
export const developmentArea = {
  code: "110115-BDA",
  zh: "北京经济技术开发区",
  en: "Beijing Economic-Technological Development Area",
  short: "经开",
};
