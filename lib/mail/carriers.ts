import { handMail } from "#lib/mail/hand-mail";
import { handText } from "#lib/mail/hand-text";
import { mailSettings } from "#lib/mail/mail-settings";
import { textSettings } from "#lib/mail/text-settings";

/** The ways by which a person is told outside the inbox: by e-mail, by text message. */
export type Channel = "mail" | "text";

/** What goes out: plain text, nothing that a recipient could not read after signing in. */
export type Letter = { subject?: string; text: string };

export type Parcel = { id: string; to: string; letter: Letter };

/** Why a parcel was not taken; a final fault would be the same every time. */
export type Fault = { reason: string; isFinal: boolean };

/** Hands a parcel over. @returns what went wrong; null when it was taken. */
export type Carrier = (parcel: Parcel) => Promise<Fault | null>;

/** Who carries what goes by a channel; null where the installation has nobody for it. */
export function carrierOf(channel: Channel): Carrier | null {
  const [server, gateway] = [mailSettings(), textSettings()];
  if (channel === "mail") return server && ((parcel) => handMail(server, parcel));
  return gateway && ((parcel) => handText(gateway, parcel));
}
