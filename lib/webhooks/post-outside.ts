import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { allowedHosts } from "#lib/webhooks/allowed-hosts";
import {
  addressFault,
  InsideAddress,
  outsideLookup,
  type Resolve,
} from "#lib/webhooks/outside-address";

/** How long one attempt may take in all, in milliseconds. */
const patience = 10_000;

/** Of an answer no more is read than this, in bytes; none of it is kept. */
const mostRead = 65_536;

/** Why an attempt failed: keys of the `webhooks` messages. */
export type PostFault =
  | "address-refused"
  | "name-unknown"
  | "unreachable"
  | "timed-out"
  | "certificate-untrusted"
  | "certificate-name"
  | "certificate-date"
  | "tls"
  | "redirected"
  | "gone"
  | "status";

export type Posted = { status: number | null; fault: PostFault | null };

type Post = { url: string; headers: Record<string, string>; body: string };

/**
 * Posts to an address of the open internet or one that the operator permits. Its certificate must be of
 * the name in the address, whatever it resolves to, and of an authority that the process trusts: the
 * usual ones and those of the operator's `NODE_EXTRA_CA_CERTS`. No redirect is followed, no
 * proxy and no kept connection is used, and of the answer only the status is told. Never throws.
 * @param resolve finds a name's addresses; the system's resolver unless a test gives its own.
 */
export async function postOutside(post: Post, resolve?: Resolve): Promise<Posted> {
  const allowed = allowedHosts();
  if (addressFault(post.url, allowed)) return { status: null, fault: "address-refused" };
  const url = new URL(post.url);
  const lookup = outsideLookup(url, allowed, resolve);
  try {
    const status = await statusOf(url, post, lookup);
    return { status, fault: faultOfStatus(status) };
  } catch (error) {
    return { status: null, fault: faultOf(error) };
  }
}

function statusOf(url: URL, { headers, body }: Post, lookup: ReturnType<typeof outsideLookup>) {
  const { request, Agent } = url.protocol === "http:" ? http : https;
  return new Promise<number>((resolve, reject) => {
    const signal = AbortSignal.timeout(patience);
    const options = { method: "POST", headers, agent: new Agent({ lookup }), lookup, signal };
    const sending = request(url, options, (answer) => {
      readOff(answer, () => resolve(answer.statusCode ?? 0));
    });
    sending.on("error", (error) => reject(signal.aborted ? signal.reason : error));
    sending.end(body);
  });
}

/** The status is known: what else comes, or fails to come, changes nothing about it. */
function readOff(answer: IncomingMessage, done: () => void): void {
  let read = 0;
  answer.on("data", (chunk: Buffer) => {
    read += chunk.length;
    if (read > mostRead) answer.destroy();
  });
  answer.on("error", () => {});
  answer.on("close", done);
}

function faultOfStatus(status: number): PostFault | null {
  if (status >= 200 && status < 300) return null;
  if (status === 410) return "gone";
  return status >= 300 && status < 400 ? "redirected" : "status";
}

function faultOf(error: unknown): PostFault {
  if (error instanceof InsideAddress) return "address-refused";
  const { name, code = "" } = error as { name?: string; code?: string };
  if (name === "TimeoutError") return "timed-out";
  if (/^E(NOTFOUND|AI_)/.test(code)) return "name-unknown";
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return "certificate-name";
  if (/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/.test(code)) return "certificate-date";
  if (/SELF_SIGNED|UNABLE_TO_|CERT_UNTRUSTED/.test(code)) return "certificate-untrusted";
  return /CERT|TLS|SSL|EPROTO/.test(code) ? "tls" : "unreachable";
}
