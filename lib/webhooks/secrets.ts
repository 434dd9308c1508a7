import { hkdfSync } from "node:crypto";
import { Webhook } from "standardwebhooks";

/** For so long after a rotation the secret before it signs, too, in milliseconds. */
export const overlap = 24 * 3_600_000;

/**
 * An endpoint's secret in one version, 256 bits. It follows from the installation's secret, so that no
 * copy of the database gives it away.
 */
export function secretOf(
  endpointId: string,
  version: number,
  secret = process.env.QIHENG_SECRET ?? "",
): string {
  if (!secret) throw new Error("QIHENG_SECRET is not set; start with `npm start`.");
  const key = hkdfSync("sha256", secret, "", `webhook:${endpointId}:${version}`, 32);
  return `whsec_${Buffer.from(key).toString("base64")}`;
}

type Signing = { id: string; secretVersion: number; previousUntil: Date | null };

/** The headers of one attempt by Standard Webhooks; after a rotation both secrets sign for a day. */
export function signedHeaders(endpoint: Signing, messageId: string, at: Date, body: string) {
  const { id, secretVersion, previousUntil } = endpoint;
  const versions = [secretVersion];
  if (previousUntil && previousUntil > at) versions.push(secretVersion - 1);
  const signatures = versions.map((version) =>
    new Webhook(secretOf(id, version)).sign(messageId, at, body),
  );
  return {
    "webhook-id": messageId,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": signatures.join(" "),
  };
}
