import { and, eq, sql } from "drizzle-orm";
import { cases, parties } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import type { Audience } from "#lib/cases/event-types";
import type { ChartRow } from "#lib/claim-charts/chart";
import { type CaseKey, type CaseText, keepEntries } from "#lib/search/keep-entries";
import { plainKey } from "#lib/search/keys";

/** An event as it is put into the index: its words are what it discloses. */
export type IndexedEvent = {
  id: string;
  type: string;
  audience: string;
  visibleTo: string[];
  actorOrganizationId: string | null;
  payload: unknown;
  disclosures: Readonly<Record<string, string>>;
};

/**
 * Puts the words of new events into the index, each for the audience of its event. Called by `record`,
 * in the transaction that writes the events.
 */
export async function indexEvents(
  tx: Transaction,
  caseId: string,
  events: readonly IndexedEvent[],
): Promise<void> {
  const worded = events.filter((event) => wordsOf(event) !== "" || event.type === "notice-issued");
  if (worded.length === 0) return;
  const secret = worded.some(reachesRespondent) ? await secretSide(tx, caseId) : [];
  const reachOf = (event: IndexedEvent) => ({
    audience: (secret.includes(event.actorOrganizationId) && reachesRespondent(event)
      ? "complainant"
      : event.audience) as Audience,
    visibleTo: event.visibleTo,
  });
  await keepEntries(
    tx,
    caseId,
    worded.flatMap((event) => numbersOf(event).map((key) => ({ ...key, ...reachOf(event) }))),
    worded.map((event) => ({ ...textOf(event), ...reachOf(event) })),
  );
}

/** Names of who acted, and the bytes behind a document's words, are nothing to search by. */
const unsearched = ["actor", "content", "chart"];

/** Who reported is told to the bodies on the timeline and lies nowhere else. */
function wordsOf({ type, disclosures }: IndexedEvent): string {
  if (type === "reporter-named") return "";
  return Object.entries(disclosures)
    .filter(([field]) => !unsearched.includes(field))
    .map(([, value]) => value)
    .concat(paragraphsOf(disclosures.content), chartWords(disclosures.chart))
    .filter(Boolean)
    .join(" · ");
}

function paragraphsOf(content: string | undefined): string[] {
  if (!content) return [];
  const { paragraphs } = JSON.parse(content) as { paragraphs?: string[] };
  return paragraphs ?? [];
}

function chartWords(chart: string | undefined): string[] {
  if (!chart) return [];
  const rows = JSON.parse(chart) as ChartRow[];
  return rows.flatMap(({ feature, accused }) => [feature, accused]);
}

function textOf(event: IndexedEvent): Omit<CaseText, "audience"> {
  return { source: "event", sourceId: event.id, place: 2, text: wordsOf(event) };
}

function numbersOf({ type, payload }: IndexedEvent): Omit<CaseKey, "audience">[] {
  if (type !== "notice-issued") return [];
  const { number } = payload as { number: string };
  return [{ kind: "document", key: plainKey(number), about: "case" }];
}

function reachesRespondent({ audience }: IndexedEvent): boolean {
  return ["public", "parties", "respondent"].includes(audience);
}

/**
 * The organizations whose doing would tell the respondent who reported: the filer's side of a case in
 * which no right is claimed. The timeline hides it likewise.
 */
async function secretSide(tx: Transaction, caseId: string): Promise<(string | null)[]> {
  const rows = await tx
    .select({ id: parties.organizationId, agentId: parties.agentOrganizationId })
    .from(parties)
    .innerJoin(cases, and(eq(cases.id, parties.caseId), sql`${cases.rightKind} = 'none'`))
    .where(and(eq(parties.caseId, caseId), eq(parties.role, "complainant")));
  return rows.flatMap(({ id, agentId }) => [id, agentId]).filter((id) => id !== null);
}
