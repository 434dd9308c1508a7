import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";

/** What is not seen does not exist: 404, as for an address that cannot be one. */
export async function seenOr404<T>(id: string, work: () => Promise<T>): Promise<T> {
  idOrNotFound(id);
  return seenOrNotFound(work());
}
