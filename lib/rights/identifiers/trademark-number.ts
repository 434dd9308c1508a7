import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { compact } from "#lib/rights/identifiers/typed-text";

/**
 * Checks a trademark registration number: up to nine digits and perhaps a letter, or a Madrid
 * registration (`G1234567`). `第…号` around it is tolerated; leading zeros are dropped.
 */
export function checkTrademarkNumber(typed: string): Finding {
  const text = compact(typed).replace(/^(国际注册)?第?(.*?)号?$/u, "$2");
  if (text === "") return refused("required");
  const match = /^(G?)0*([1-9]\d*)([A-Z]?)$/u.exec(text);
  const digits = match?.[2] ?? "";
  if (!match || digits.length > (match[1] ? 7 : 9)) return refused("format", "12345678 / G1234567");
  return accepted(`${match[1]}${digits}${match[3]}`);
}

/** Whether the number is one of the 45 classes of the Nice Classification. */
export function isNiceClass(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 45;
}
