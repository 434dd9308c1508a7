import { createTransport } from "nodemailer";
import type { Fault, Parcel } from "#lib/mail/carriers";
import type { MailSettings } from "#lib/mail/mail-settings";
import { patience, reasonOf } from "#lib/mail/reason-of";

/** Hands an e-mail to the mail server, with its id in the Message-ID. Never throws. */
export async function handMail({ url, from }: MailSettings, parcel: Parcel): Promise<Fault | null> {
  const transport = createTransport(url, {
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  } as object);
  const host = new URL(process.env.QIHENG_URL ?? "http://localhost").hostname;
  try {
    const { id, to, letter } = parcel;
    await transport.sendMail({ from, to, ...letter, messageId: `<${id}@${host}>` });
    return null;
  } catch (error) {
    return { reason: reasonOf(error), isFinal: false };
  } finally {
    transport.close();
  }
}
