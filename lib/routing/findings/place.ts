import type { Facts } from "#lib/routing/facts";

/** Whether a GB/T 2260 code lies in the region: the province's two digits, then the city's. */
export function isInRegion(code: string, region: string): boolean {
  return code.startsWith(region.replace(/(00)+$/u, ""));
}

/** A country code instead of a GB/T 2260 code. Not told is not abroad. */
export function isAbroad(code: string | undefined): boolean {
  return code !== undefined && /^[A-Z]{2}$/u.test(code) && code !== "CN";
}

/** Lies in the region, or may lie there: not told, or no more than the country. */
export function mayBeInRegion(code: string | undefined, region: string): boolean {
  return code === undefined || code === "CN" || isInRegion(code, region);
}

/**
 * No place that was told, of the conduct or of the respondent, lies in the region: neither the
 * place of the infringement nor the respondent's residence founds a jurisdiction here.
 */
export function isOutside({ placeOfConduct, respondent }: Facts, region: string): boolean {
  const places = [placeOfConduct, respondent.region].filter((place) => place !== undefined);
  return places.length > 0 && places.every((place) => !mayBeInRegion(place, region));
}

/** The district where the act took place, else the respondent's, else the whole region. */
export function competentDistrict({ placeOfConduct, respondent }: Facts, region: string): string {
  const inside = [placeOfConduct, respondent.region].find(
    (place) => place !== undefined && isInRegion(place, region),
  );
  return inside ?? region;
}
