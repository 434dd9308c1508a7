import { developmentArea, districts } from "#db/seed/base/districts";

const names = new Map([...districts, developmentArea].map(({ code, zh }) => [code, zh]));

/** A district's Chinese name, for descriptions. */
export function districtName(code: string): string {
  return names.get(code) ?? "北京市";
}

/** Every district with the development area, in the order of their codes. */
export const everyDistrict: readonly string[] = [...names.keys()];

/** Districts other than Haidian, among which the other work is shared out. */
export const otherDistricts: readonly string[] = everyDistrict.filter((code) => code !== "110108");
