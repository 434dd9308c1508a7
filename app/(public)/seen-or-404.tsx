import { notFound } from "next/navigation";
import { z } from "zod";
import { NotSeen } from "#lib/access/refusal";

/** What is not seen does not exist: 404, as for an address that cannot be one. */
export async function seenOr404<T>(id: string, work: () => Promise<T>): Promise<T> {
  if (!z.uuid().safeParse(id).success) notFound();
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof NotSeen) notFound();
    throw thrown;
  }
}
