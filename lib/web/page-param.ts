import { notFound } from "next/navigation";
import { z } from "zod";
import { NotSeen } from "#lib/access/refusal";

/** A query parameter of a page that is given once; several count as none. */
export function one(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An id in an address; one that cannot be an id names nothing (404). */
export function idOrNotFound(value: string): string {
  const read = z.uuid().safeParse(value);
  return read.success ? read.data : notFound();
}

/** Waits for a query; what is not seen does not exist (404). */
export async function seenOrNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (thrown) {
    if (thrown instanceof NotSeen) notFound();
    throw thrown;
  }
}
