import { z } from "zod";

/** A telephone number for text messages as typed: without blanks, in plain digits; null for none. */
export const phoneInput = z
  .string("fields.phoneUnreadable")
  .transform((typed) => typed.normalize("NFKC").replaceAll(/\s/gu, "") || null)
  .refine((phone) => phone === null || isPhone(phone), "fields.phoneUnreadable");

/** A kept number with its country code, which a mainland mobile number is kept without. */
export function withCountryCode(phone: string): string {
  return phone.startsWith("+") ? phone : `+86${phone}`;
}

function isPhone(text: string): boolean {
  return /^(1[3-9]\d{9}|\+\d{7,15})$/.test(text);
}
