"use server";

import { redirect } from "next/navigation";
import { requireActor } from "#lib/auth/current-actor";
import { safePath } from "#lib/auth/safe-path";
import { markAllRead } from "#lib/inbox/mark-read";

/** Marks every message of the seat as read, and shows the inbox again. */
export async function markAll(here: string): Promise<void> {
  const back = safePath(here) ?? "/";
  await markAllRead(await requireActor(back));
  redirect(back);
}
