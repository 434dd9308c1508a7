import { getTranslations } from "next-intl/server";

type Values = Record<string, string | number>;

/** Words by keys that are put together from data, such as `conduct.venue` of a field's name. */
export type Say = ((key: string, values?: Values) => string) & { has(key: string): boolean };

// The compiler cannot follow a key that is not written out, and would try every one there is.
const translations = getTranslations as unknown as (room?: string) => Promise<Say>;

/** The words of a room, or of all rooms. */
export function sayer(room?: string): Promise<Say> {
  return translations(room);
}
