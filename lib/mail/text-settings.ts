import { isHttpsOrLocal } from "#lib/operations/https-or-local";

/** The operator's own gateway for text messages, and the word it knows the product by. */
export type TextSettings = { url: string; token: string };

/** The installation's gateway; null where none is set, or none that may be spoken to. */
export function textSettings(env: NodeJS.ProcessEnv = process.env): TextSettings | null {
  const [url, token] = [env.SMS_URL?.trim(), env.SMS_TOKEN?.trim()];
  return url && token && isGatewayUrl(url) && isGatewayToken(token) ? { url, token } : null;
}

/** Whether a text is the address of a gateway: `https`, or `http` on this machine. */
export function isGatewayUrl(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.username || url.password) return false;
  return /^https?:$/.test(url.protocol) && isHttpsOrLocal(url);
}

/** Whether a text can stand in a header as it is. */
export function isGatewayToken(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
