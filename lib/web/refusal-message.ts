import { getTranslations } from "next-intl/server";
import type { Refusal } from "#lib/access/refusal";

export type RefusalMessage = { summary: string; fields: Record<string, string> };

type Key = Parameters<Awaited<ReturnType<typeof getTranslations<"refusals">>>>[0];

/** A refusal in the reader's language: why and what to do, and one sentence a field to correct. */
export async function refusalMessage(refusal: Refusal): Promise<RefusalMessage> {
  const t = await getTranslations("refusals");
  const say = (key: string) => t(key as Key, refusal.values);
  const fields = Object.entries(refusal.fields).map(([field, key]) => [field, say(key)]);
  return { summary: say(refusal.key), fields: Object.fromEntries(fields) };
}
