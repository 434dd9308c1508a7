import { countries } from "#db/seed/base/countries";
import { beijing, developmentArea, districts } from "#db/seed/base/districts";
import { provinces } from "#db/seed/base/provinces";

/**
 * Where things happen and parties are. Codes: GB/T 2260 within China (and one of the product's own,
 * see `developmentArea`), ISO 3166-1 for countries. A region is part of its parent.
 */
export const regionRows = [
  { code: "CN", nameZh: "中国", nameEn: "China", parentCode: null },
  ...provinces.map(([code, nameZh, nameEn]) => ({ code, nameZh, nameEn, parentCode: "CN" })),
  ...[...districts, developmentArea].map(({ code, zh, en }) => ({
    code,
    nameZh: zh,
    nameEn: en,
    parentCode: beijing,
  })),
  ...countries.map((country) => ({ ...country, parentCode: null })),
];
