import { eq } from "drizzle-orm";
import { z } from "zod";
import { mailChoices } from "#db/schema/mail";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { checked } from "#lib/auth/checked";
import { messageKinds } from "#lib/inbox/message-kinds";
import { phoneInput } from "#lib/mail/phone";
import { locales } from "#lib/web/locale";

export const mailModes = ["at-once", "daily", "none"] as const;

const input = z
  .strictObject({
    mode: z.enum(mailModes, "fields.choiceUnknown"),
    locale: z.enum(locales, "fields.choiceUnknown"),
    /** What is told in the inbox alone. */
    unwantedKinds: z.array(z.enum(messageKinds, "fields.choiceUnknown")).default([]),
    /** Whether text messages are wanted, too. Left out, as its number, it stays as it was. */
    texts: z.boolean("fields.choiceUnknown").optional(),
    phone: phoneInput.optional(),
  })
  .refine(({ texts, phone }) => !texts || phone, { path: ["phone"], error: "fields.phoneMissing" });

export type MailChoice = Required<z.output<typeof input>>;

const usual = { mode: "at-once", locale: "zh", unwantedKinds: [], texts: false, phone: null };

/** How the actor wants messages outside the inbox; unless they chose otherwise by e-mail alone, all, at once, in Chinese. */
export async function mailChoiceOf({ personId, ...actor }: MemberActor): Promise<MailChoice> {
  const [row] = await acting({ personId, ...actor }, (tx) =>
    tx.select().from(mailChoices).where(eq(mailChoices.personId, personId)),
  );
  return (row ?? usual) as MailChoice;
}

/** Keeps how the actor wants messages outside the inbox. It holds for all their seats. @throws Refusal */
export async function chooseMail(actor: MemberActor, typed: unknown): Promise<void> {
  const chosen = { ...checked(input, typed), chosenAt: actor.now };
  await acting(actor, (tx) =>
    tx
      .insert(mailChoices)
      .values({ personId: actor.personId, ...chosen })
      .onConflictDoUpdate({ target: mailChoices.personId, set: chosen }),
  );
}
