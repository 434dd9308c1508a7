import { companyNameKey } from "#lib/search/company-name";

/** Kinds of keys that tell who is meant; all of one way of writing each. */
export const keyKinds = [
  "number",
  "document",
  "credit-code",
  "right",
  "shop",
  "listing",
  "phone",
  "name",
  "address",
] as const;

export type KeyKind = (typeof keyKinds)[number];

/** An identifier without its dashes, dots, brackets and gaps, in capitals. */
export function plainKey(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The number of a right; a Chinese patent's with or without its ZL, CN or check digit's dot. */
export function rightKey(identifier: string): string {
  const key = plainKey(identifier);
  return /^(ZL|CN)\d/.test(key) ? key.slice(2) : key;
}

/** A telephone number: digits without the country code of China. Null for fewer than 7 digits. */
export function phoneKey(text: string): string | null {
  const digits = text
    .normalize("NFKC")
    .replaceAll(/\D/g, "")
    .replace(/^(00)?86(?=1\d{10}$)/, "");
  return digits.length >= 7 ? digits : null;
}

const ownQuery = ["id", "itemid", "item_id", "goods_id", "goodsid", "skuid", "shop_id", "shopid"];

/**
 * The address of a shop or listing: host and path, and of the query only what names the item. Null for
 * what is no web address.
 */
export function shopKey(address: string): string | null {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.toLowerCase().replace(/^(www|m|wap|h5)\./, "");
  const path = decoded(url.pathname).replace(/\/+$/, "");
  const item = itemOf(url);
  return host + path + (item ? `?${item}` : "");
}

/** The platform's own number of an item or shop within an address: six digits or more. */
export function listingKey(address: string): string | null {
  const url = URL.parse(address.trim());
  if (!url) return null;
  const item = itemOf(url) ?? url.pathname.match(/\d{6,}/g)?.at(-1);
  return item && /^\d{6,}$/.test(item) ? item : null;
}

/** An address as it is compared: without gaps and signs. Null for fewer than 6 characters. */
export function addressKey(text: string): string | null {
  const key = plainKey(text);
  return [...key].length >= 6 ? key : null;
}

/** Every key that what somebody typed could be. */
export function keysOfTyped(typed: string): string[] {
  const keys = [
    plainKey(typed),
    rightKey(typed),
    phoneKey(typed),
    shopKey(typed),
    listingKey(typed),
    companyNameKey(typed),
  ];
  return [...new Set(keys.filter((key): key is string => key !== null && key !== ""))];
}

function itemOf(url: URL): string | null {
  for (const [name, value] of url.searchParams)
    if (ownQuery.includes(name.toLowerCase()) && value) return value.toUpperCase();
  return null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
