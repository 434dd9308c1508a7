import { sayer } from "#app/(public)/say";
import { evidenceMaxBytes } from "#lib/evidence/settings";

/**
 * The sentence of a refusal whose key came along in the page's address; null for a key that is none.
 * @param values that the sentence takes beside the settings.
 */
export async function refusalText(
  key: string,
  values: Record<string, string | number> = {},
): Promise<string | null> {
  const say = await sayer("refusals");
  if (!/^[\w-]+(\.[\w-]+)?$/.test(key) || !say.has(key)) return null;
  const megabytes = Math.floor(evidenceMaxBytes() / 1024 ** 2);
  const known = { megabytes, most: 200, minutes: 15, fileName: "", as: "", title: "" };
  return say(key, { ...known, ...values });
}
