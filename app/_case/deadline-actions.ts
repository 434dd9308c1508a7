"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { NotSeen } from "#lib/access/refusal";
import { requireActor } from "#lib/auth/current-actor";
import { safePath } from "#lib/auth/safe-path";
import { siteAddress } from "#lib/auth/site-address";
import { endFeed, feedScopes, makeFeed } from "#lib/deadlines/feed";
import { endSnooze } from "#lib/snoozes/snooze";
import { deskActor } from "#lib/web/desk-actor";
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

/** Takes back what was put aside; what has come back by itself meanwhile is as wanted. */
export async function endAside(proceedingId: string, here: string): Promise<void> {
  const back = safePath(here) ?? "/desk/deadlines";
  const actor = await deskActor();
  await endSnooze(actor, proceedingId).catch((thrown) => {
    if (!(thrown instanceof NotSeen)) throw thrown;
  });
  redirect(back);
}
