import type { Fault, Parcel } from "#lib/mail/carriers";
import { withCountryCode } from "#lib/mail/phone";
import { patience, reasonOf } from "#lib/mail/reason-of";
import type { TextSettings } from "#lib/mail/text-settings";

/**
 * Hands a text message to the operator's gateway. Its id is the same at every try, so that the gateway
 * can drop one that it has taken already. Any 2xx within 20 s means taken. Never throws.
 */
export async function handText(settings: TextSettings, parcel: Parcel): Promise<Fault | null> {
  try {
    const answer = await post(settings, parcel);
    await answer.body?.cancel();
    return answer.ok ? null : { reason: `HTTP ${answer.status}`, isFinal: isFinal(answer.status) };
  } catch (error) {
    return { reason: reasonOf(error), isFinal: false };
  }
}

function post({ url, token }: TextSettings, { id, to, letter }: Parcel): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/json",
      "Idempotency-Key": id,
    },
    body: JSON.stringify({ id, to: withCountryCode(to), text: letter.text }),
    // Whoever the gateway points at must not learn the token and the number.
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
  });
}

function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
