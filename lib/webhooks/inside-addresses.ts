import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Of IPv4, everything that the IANA registry does not call globally reachable. */
const insideV4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;

/** Of IPv6, only 2000::/3 is given out at all; in it these hold other addresses or nobody's. */
const insideV6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3ffe::", 16],
  ["3fff::", 20],
] as const;

const inside = new BlockList();
for (const [network, bits] of insideV4) inside.addSubnet(network, bits, "ipv4");
for (const [network, bits] of insideV6) inside.addSubnet(network, bits, "ipv6");

const givenOut = new BlockList();
givenOut.addSubnet("2000::", 3, "ipv6");

/**
 * Whether an address is not one of the open internet: private, loopback, link-local, shared, multicast,
 * reserved, for documentation, or a v6 address that wraps a v4 one (mapped, compatible, NAT64, 6to4,
 * Teredo). What is no address at all counts as inside.
 */
export function isInside(address: string): boolean {
  if (isIPv4(address)) return inside.check(address, "ipv4");
  if (!isIPv6(address) || address.includes("%")) return true;
  return !givenOut.check(address, "ipv6") || inside.check(address, "ipv6");
}
