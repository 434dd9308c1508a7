/** Where e-mail goes out, and who it says it is from. */
export type MailSettings = { url: string; from: string };

/** The installation's mail server; null where none is set: then there is the inbox alone. */
export function mailSettings(env: NodeJS.ProcessEnv = process.env): MailSettings | null {
  const [url, from] = [env.SMTP_URL?.trim(), env.MAIL_FROM?.trim()];
  return url && from ? { url, from } : null;
}

/** Whether a text is the address of a mail server, `smtp://` or `smtps://`. */
export function isSmtpUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== "";
}

/** Whether a text is a mailbox, with or without a name before it. */
export function isMailbox(text: string): boolean {
  return /^([^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text);
}
