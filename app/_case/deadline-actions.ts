"use server";

import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { requireActor } from "#lib/auth/current-actor";
import { siteAddress } from "#lib/auth/site-address";
import { endFeed, feedScopes, makeFeed } from "#lib/deadlines/feed";
import type { MadeFeed } from "./feed-form";

/** Makes the seat's calendar feed anew and gives its address this once, or makes it void. */
export async function changeFeed(_before: MadeFeed, form: FormData): Promise<MadeFeed> {
  const actor = await requireActor();
  const isOver = form.get("change") === "end";
  const scope = feedScopes.find((one) => one === form.get("scope")) ?? "mine";
  const made = isOver ? null : await makeFeed(actor, { scope, locale: await getLocale() });
  if (isOver) await endFeed(actor);
  revalidatePath("/desk/deadlines");
  revalidatePath("/my/deadlines");
  return made && siteAddress(`/api/deadlines/${made}.ics`);
}
