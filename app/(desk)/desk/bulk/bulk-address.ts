import type { MemberActor } from "#lib/access/actor";
import { safePath } from "#lib/auth/safe-path";
import { type Choice, chosenIds } from "#lib/desk-acts/chosen";
import { type ActKind, actKinds } from "#lib/desk-acts/desk-act";
import { tables } from "#lib/procedures/registry";
import { longestFilter } from "#lib/queue/filter/parse";
import { viewOf } from "#lib/queue/views";
import { one } from "#lib/web/page-param";

export type Query = Record<string, string | string[] | undefined>;

/** What a bulk page is asked for: what to do, and to which lines. */
export type BulkAddress = {
  kind: ActKind;
  step: { procedureKey: string; action: string } | null;
  ids: string[];
  /** The address of the list that they were chosen in. */
  back: string;
  /** Another page that asked for it and is come back to. */
  to: string | null;
  /** The same choice, to be asked for again with another step. */
  again: readonly [string, string][];
};

/** Reads the address of a bulk page; what does not name an act is assigning. */
export async function bulkAddress(actor: MemberActor, query: Query): Promise<BulkAddress> {
  const view = viewOf(one(query.view));
  const filter = one(query.filter)?.slice(0, longestFilter) ?? "";
  const rows = [query.row ?? []].flat();
  const all = one(query.all) === "yes";
  const to = safePath(one(query.to));
  const choice: Choice = all ? { view, filter } : { rows };
  const again = [
    ["view", view],
    ...(filter ? [["filter", filter]] : []),
    ...(all ? [["all", "yes"]] : rows.map((id) => ["row", id])),
    ...(to ? [["to", to]] : []),
  ] as [string, string][];
  const list = new URLSearchParams({ view, ...(filter && { filter }) });
  return {
    kind: actKinds.find((kind) => kind === query.act) ?? "assign",
    step: stepOf(one(query.step)),
    ids: await chosenIds(actor, choice),
    back: to ?? `/desk?${list.toString()}`,
    to,
    again,
  };
}

function stepOf(named: string | undefined) {
  const [procedureKey = "", action = ""] = named?.split(".") ?? [];
  const actions = tables.get(procedureKey)?.actions ?? {};
  return Object.hasOwn(actions, action) ? { procedureKey, action } : null;
}
