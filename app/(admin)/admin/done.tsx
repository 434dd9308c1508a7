import { getTranslations } from "next-intl/server";
import { admin } from "#lib/messages/zh/admin";
import { Banner } from "#ui/banner";

/** Says what was just done, by the `done` of the address that the form went on to. */
export async function Done({ done }: { done: string | string[] | undefined }) {
  if (typeof done !== "string" || !isDone(done)) return null;
  const t = await getTranslations("admin.done");
  return <Banner kind="success" announce title={t(done)} />;
}

function isDone(key: string): key is keyof typeof admin.done {
  return Object.hasOwn(admin.done, key);
}
