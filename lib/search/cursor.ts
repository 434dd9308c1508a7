import { z } from "zod";
import type { SearchCursor } from "#lib/search/find-cases";

const cursor = z.object({
  place: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  caseId: z.uuid(),
});

/** A cursor as it stands in an address. */
export function writeSearchCursor({ place, caseId }: SearchCursor): string {
  return `${place}_${caseId}`;
}

/** The cursor of an address; one that is not ours begins at the first page. */
export function readSearchCursor(text: string | undefined): SearchCursor | undefined {
  const [place, caseId] = (text ?? "").split("_");
  return cursor.safeParse({ place: Number(place), caseId }).data;
}
