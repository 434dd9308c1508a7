"use server";

import { redirect } from "next/navigation";
import { settingsActor } from "#app/(admin)/admin/guard";
import { retryMail } from "#lib/mail/unsent-mails";

/** Has an e-mail tried anew, and shows the list again. */
export async function sendAgain(mailId: string): Promise<void> {
  await retryMail(await settingsActor(), mailId);
  redirect("/admin/mail");
}
