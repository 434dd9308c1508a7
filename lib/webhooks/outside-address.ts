import { promises as dns, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { type AllowedHosts, allowedHosts, isAllowed } from "#lib/webhooks/allowed-hosts";
import { isInside } from "#lib/webhooks/inside-addresses";

/** Why an address is refused: keys of the `webhooks` refusals. */
export type AddressFault =
  | "urlInvalid"
  | "urlLong"
  | "urlNotHttps"
  | "urlCredentials"
  | "urlPort"
  | "urlInside";

const longest = 2000;

/**
 * Whether an address may be told to at all, as far as its text says: https, without a user or fragment,
 * on port 443 or any from 1024 (below lie mail, shells and other services that are not web servers),
 * and no inside address in any spelling; the URL parser has turned decimal, octal, hexadecimal and
 * fullwidth ones into plain ones. Hosts that the operator permits may be inside, and plain http.
 * @returns why not; null when it may.
 */
export function addressFault(text: string, allowed = allowedHosts()): AddressFault | null {
  if (text.length > longest) return "urlLong";
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.hash) return "urlInvalid";
  if (url.username || url.password) return "urlCredentials";
  if (isAllowed(url, allowed)) return null;
  if (url.protocol !== "https:") return "urlNotHttps";
  if (url.port && Number(url.port) < 1024) return "urlPort";
  return isInsideHost(url.hostname) ? "urlInside" : null;
}

function isInsideHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host)) return isInside(host);
  return !host.includes(".") || /(^|\.)(localhost|local|internal|arpa|onion)$/.test(host);
}

/** Finds a name's addresses. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

const resolveByName: Resolve = (hostname) => dns.lookup(hostname, { all: true });

/** A name has an address inside; nothing was connected to. */
export class InsideAddress extends Error {
  constructor(hostname: string) {
    super(`${hostname} resolves to an inside address`);
  }
}

/**
 * The look-up for one request to `url`. It is asked at the moment of connecting, and the socket goes to
 * the very addresses that were checked: a name that answers otherwise a second later changes nothing.
 * One inside address among several refuses them all.
 */
export function outsideLookup(
  url: URL,
  allowed: AllowedHosts = allowedHosts(),
  resolve: Resolve = resolveByName,
): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname).then(
      (found) => {
        const first = found[0];
        if (!first || (!isAllowed(url, allowed) && found.some(({ address }) => isInside(address))))
          return done(new InsideAddress(hostname), "", 0);
        if (options.all) return done(null, found);
        done(null, first.address, first.family);
      },
      (error) => done(error, "", 0),
    );
  };
}
