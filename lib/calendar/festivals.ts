import type { Words } from "#lib/words";

/** The seven festivals on which everybody is off (全国年节及纪念日放假办法 2). */
export const FESTIVALS = {
  newYear: { zh: "元旦", en: "New Year's Day" },
  spring: { zh: "春节", en: "Spring Festival" },
  qingming: { zh: "清明节", en: "Qingming Festival" },
  labour: { zh: "劳动节", en: "Labour Day" },
  dragonBoat: { zh: "端午节", en: "Dragon Boat Festival" },
  midAutumn: { zh: "中秋节", en: "Mid-Autumn Festival" },
  national: { zh: "国庆节", en: "National Day" },
  nationalAndMidAutumn: { zh: "国庆节、中秋节", en: "National Day and Mid-Autumn Festival" },
} as const satisfies Record<string, Words>;

export type Festival = keyof typeof FESTIVALS;

/** The days that are off by law in every year, `MM-DD`, whatever the moon does (same, 2024 text). */
export const FIXED_DAYS_OFF: Readonly<Record<string, Festival>> = {
  "01-01": "newYear",
  "05-01": "labour",
  "05-02": "labour",
  "10-01": "national",
  "10-02": "national",
  "10-03": "national",
};

/**
 * Days on which the moving festivals fall in years not yet announced. Spring Festival means the
 * first day of the first lunar month.
 */
export const MOVING_FESTIVALS: Readonly<
  Record<number, { spring: string; qingming: string; dragonBoat: string; midAutumn: string }>
> = {
  2027: { spring: "02-06", qingming: "04-05", dragonBoat: "06-09", midAutumn: "09-15" },
  2028: { spring: "01-26", qingming: "04-04", dragonBoat: "05-28", midAutumn: "10-03" },
  2029: { spring: "02-13", qingming: "04-04", dragonBoat: "06-16", midAutumn: "09-22" },
  2030: { spring: "02-03", qingming: "04-05", dragonBoat: "06-05", midAutumn: "09-12" },
};
