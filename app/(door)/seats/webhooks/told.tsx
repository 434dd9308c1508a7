import { getTranslations } from "next-intl/server";
import { webhookRefusals, webhooks } from "#lib/messages/zh/webhooks";
import { mostTests } from "#lib/webhooks/queue-deliveries";
import { Banner } from "#ui/banner";

type Query = Record<string, string | string[] | undefined>;

/** Says what was just done, or why not, by what the form went on with. */
export async function Told({ done, refused }: Query) {
  const [t, no] = await Promise.all([
    getTranslations("webhooks.done"),
    getTranslations("refusals.webhooks"),
  ]);
  if (isKeyOf(webhooks.done, done)) return <Banner kind="success" announce title={t(done)} />;
  if (isKeyOf(webhookRefusals, refused))
    return <Banner kind="refusal" announce title={no(refused, { most: mostTests })} />;
  return null;
}

function isKeyOf<T extends object>(words: T, key: unknown): key is Extract<keyof T, string> {
  return typeof key === "string" && Object.hasOwn(words, key);
}
