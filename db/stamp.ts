import { type SQL, sql } from "drizzle-orm";
import type { SettingKind } from "#db/schema/rules";

/**
 * A text that is another one after each change of the settings of this kind. For small tables that are
 * read often and seldom changed, so that what was made of them need not be made again.
 */
export function stampOf(settings: SettingKind): SQL {
  return sql`(select stamp::text from setting_stamps where settings = ${settings})`;
}
