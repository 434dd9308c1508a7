import { eq } from "drizzle-orm";
import { z } from "zod";
import { mailChoices } from "#db/schema/mail";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { checked } from "#lib/auth/checked";
import { messageKinds } from "#lib/inbox/message-kinds";
import { locales } from "#lib/web/locale";

export const mailModes = ["at-once", "daily", "none"] as const;

const input = z.strictObject({
  mode: z.enum(mailModes, "fields.choiceUnknown"),
  locale: z.enum(locales, "fields.choiceUnknown"),
  /** What is told in the inbox alone. */
  unwantedKinds: z.array(z.enum(messageKinds, "fields.choiceUnknown")).default([]),
});

export type MailChoice = z.output<typeof input>;

/** How the actor wants messages by e-mail; unless they chose otherwise all, at once, in Chinese. */
export async function mailChoiceOf({ personId, ...actor }: MemberActor): Promise<MailChoice> {
  const [row] = await acting({ personId, ...actor }, (tx) =>
    tx.select().from(mailChoices).where(eq(mailChoices.personId, personId)),
  );
  return (row as MailChoice | undefined) ?? { mode: "at-once", locale: "zh", unwantedKinds: [] };
}

/** Keeps how the actor wants messages by e-mail. It holds for all their seats. @throws Refusal */
export async function chooseMail(actor: MemberActor, typed: unknown): Promise<void> {
  const chosen = { ...checked(input, typed), chosenAt: actor.now };
  await acting(actor, (tx) =>
    tx
      .insert(mailChoices)
      .values({ personId: actor.personId, ...chosen })
      .onConflictDoUpdate({ target: mailChoices.personId, set: chosen }),
  );
}
