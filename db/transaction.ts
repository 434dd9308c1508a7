import { type Database, runtimeConnection } from "#db/connection";
import type { Opening } from "#db/kept-plans";

/**
 * For whom a transaction acts. Row-level security reads exactly this; see `0001_sight.sql`.
 * `sign-in` is the door before anybody is known, `receipt` the holder of a number and query code,
 * `visitor` an open page, `system` the worker.
 */
export type Viewer =
  | { kind: "member"; organizationId: string; personId: string }
  | { kind: "receipt"; caseId: string }
  | { kind: "sign-in" | "visitor" | "system" };

export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/**
 * Runs `work` in one transaction that acts for `viewer`; everything or nothing is kept.
 *
 * The context lives and dies with the transaction (`set_config(…, true)`). When a backend is killed
 * in the middle, the driver refuses every later statement of `work` (see `patches`); one that strayed
 * onto another connection would find no context there, and row-level security would refuse it.
 */
export async function inTransaction<T>(
  viewer: Viewer,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return runtimeConnection().opening(contextOf(viewer)).transaction(work);
}

/**
 * Sends statements of one transaction in the order in which they are given, without waiting for each
 * answer: they take one round trip. A work of several statements is sent as far as its first answer.
 * Given as functions, since a statement is sent when somebody waits for it, and a work at once.
 */
export function together<Sends extends readonly (() => unknown)[]>(
  ...sends: Sends
): Promise<{ -readonly [Place in keyof Sends]: Awaited<ReturnType<Sends[Place]>> }> {
  return Promise.all(sends.map((send) => Promise.resolve(send()))) as never;
}

const context = `select set_config('qiheng.viewer', $1, true),
  set_config('qiheng.organization', $2, true), set_config('qiheng.person', $3, true),
  set_config('qiheng.case', $4, true)`;

function contextOf(viewer: Viewer): Opening {
  const { organizationId, personId } = viewer.kind === "member" ? viewer : nobody;
  const caseId = viewer.kind === "receipt" ? viewer.caseId : "";
  return { text: context, parameters: [viewer.kind, organizationId, personId, caseId] };
}

const nobody = { organizationId: "", personId: "" };
