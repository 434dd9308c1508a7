import { z } from "zod";
import { Refusal } from "#lib/access/refusal";

/** How a capture of a web page came about. */
export const captureWays = ["own", "timestamp", "notary", "ledger", "platform", "other"] as const;

export type CaptureWay = (typeof captureWays)[number];

/** Where and when a web page was captured, and how: what makes its capture worth something. */
export type Capture = {
  address: string;
  /** When, where the uploader says so. */
  at: string | null;
  way: CaptureWay;
};

/** The fields of the upload form that a capture is told by, as they are named there. */
export const captureFields = ["captureAddress", "captureAt", "captureWay"] as const;

type Posted = { get(name: string): string | null | undefined };

/**
 * Reads what a form says of a capture; its time is read as Asia/Shanghai, to the minute.
 * @returns null when the form says nothing of one.
 * @throws Refusal `evidence.captureAddress` without a web address, `evidence.captureTime` for a time
 *   that cannot be read or has not come yet.
 */
export function captureOf(form: Posted, now: Date): Capture | null {
  const [address, at, way] = captureFields.map((name) => clean(form.get(name)));
  if (!address && !at) return null;
  return { address: webAddress(address ?? ""), at: timeOf(at ?? "", now), way: wayOf(way ?? "") };
}

function webAddress(typed: string): string {
  const address = URL.parse(/^https?:/i.test(typed) ? typed : `https://${typed}`);
  const isWeb = address?.hostname.includes(".") && !address.username && !address.password;
  if (!isWeb || typed.length > 2000) throw new Refusal("evidence.captureAddress");
  return typed;
}

const toTheMinute = z.iso.datetime({ local: true, offset: false });

function timeOf(typed: string, now: Date): string | null {
  if (!typed) return null;
  const at = new Date(`${typed}+08:00`);
  const isPast = toTheMinute.safeParse(typed).success && at.getTime() <= now.getTime() + 60_000;
  if (!isPast) throw new Refusal("evidence.captureTime");
  return at.toISOString();
}

function wayOf(typed: string): CaptureWay {
  return captureWays.find((way) => way === typed) ?? "own";
}

function clean(typed: string | null | undefined): string {
  return (typed ?? "").toWellFormed().replaceAll("\0", "").trim();
}
