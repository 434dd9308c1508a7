import type { MemberActor } from "#lib/access/actor";
import { safePath } from "#lib/auth/safe-path";
import { type Choice, chosenIds } from "#lib/desk-acts/chosen";
import { type ActKind, actKinds } from "#lib/desk-acts/desk-act";
import { tables } from "#lib/procedures/registry";
import { longestFilter } from "#lib/queue/filter/parse";
import { viewOf } from "#lib/queue/views";
import { type Shortcut, shortcuts } from "#lib/shortcuts/shortcuts";
import { one } from "#lib/web/page-param";

export type Query = Record<string, string | string[] | undefined>;

/** What a bulk page is asked for: what to do, and to which lines. */
export type BulkAddress = {
  kind: ActKind;
  step: { procedureKey: string; action: string } | null;
  /** The key that the step was asked for by, where it was one of a certain kind. */
  means: Shortcut | null;
  ids: string[];
  /** The address of the list that they were chosen in. */
  back: string;
  /** The same choice, to be asked for again with another step. */
  again: readonly [string, string][];
};

/** Reads the address of a bulk page. */
export async function bulkAddress(actor: MemberActor, query: Query): Promise<BulkAddress> {
  const view = viewOf(one(query.view));
  const filter = one(query.filter)?.slice(0, longestFilter) ?? "";
  const rows = [query.row ?? []].flat();
  const all = one(query.all) === "yes";
  const choice: Choice = all ? { view, filter } : { rows };
  const back = backOf(query.back);
  const again = [
    ["back", back],
    ["view", view],
    ...(filter ? [["filter", filter]] : []),
    ...(all ? [["all", "yes"]] : rows.map((id) => ["row", id])),
  ] as [string, string][];
  return {
    kind: actKindOf(query.act),
    step: stepOf(one(query.step)),
    means: shortcuts.find((shortcut) => shortcut === query.means) ?? null,
    ids: await chosenIds(actor, choice),
    back,
    again,
  };
}

/** What an address asks to do; what does not name an act is assigning. */
export function actKindOf(asked: string | string[] | undefined): ActKind {
  return actKinds.find((kind) => kind === asked) ?? "assign";
}

/** The list to come back to, wherever an address says that it is; never another site's page. */
export function backOf(asked: string | string[] | undefined): string {
  return safePath(one(asked)) ?? "/desk";
}

/** The page of what came of an act, from which the way leads back to its list. */
export function outcomeHref(actId: string, back: string): string {
  const page = `/desk/bulk/${actId}`;
  return back === "/desk" ? page : `${page}?${new URLSearchParams({ back }).toString()}`;
}

function stepOf(named: string | undefined) {
  const [procedureKey = "", action = ""] = named?.split(".") ?? [];
  const actions = tables.get(procedureKey)?.actions ?? {};
  return Object.hasOwn(actions, action) ? { procedureKey, action } : null;
}
