import type { Sql } from "postgres";
import { type Head, leafOf } from "#lib/checkpoints/logged-head";
import { readNote } from "#lib/checkpoints/note";
import { emptyTree, grow, rootOf, type Tree } from "#lib/checkpoints/tree";
import type { Break, BreakKind } from "#lib/verification/break";
import { asSystem } from "#lib/verification/read-batch";

type LoggedHead = Head & {
  place: number;
  /** What the chain has there now; null when it has nothing there any more. */
  now: string | null;
};

type Signed = { size: number; root: string; from: string };

/**
 * Walks the log of heads: every place is taken, every chain still has what was logged of it, and the
 * log comes to the root of every checkpoint, of those that were kept elsewhere as of its own.
 */
export async function verifyLog(sql: Sql, kept: readonly string[]) {
  const breaks: Break[] = [];
  const note = (what: BreakKind, detail: string) =>
    breaks.push({ what, case: null, seq: null, detail });
  const own = await ownNotes(sql);
  const signed = [
    ...own.map((text, place) => read(text, `checkpoint ${place + 1}`)),
    ...kept.map((text, place) => read(text, `kept checkpoint ${place + 1}`)),
  ];
  for (const one of signed) if (one.root === "") note("checkpoint-unread", `${one.from} is none`);
  const bySize = Map.groupBy(signed, ({ size }) => size);
  const tree = emptyTree();
  let next = 0;
  for await (const head of loggedHeads(sql)) {
    if (head.place !== next) note("log-place", missing(next, head.place - 1));
    next = head.place + 1;
    if (head.now !== head.hash) note("log-head", describe(head));
    grow(tree, leafOf(head));
    compare(tree, bySize, note);
  }
  for (const { size, root, from } of signed)
    if (root && size > tree.size)
      note("checkpoint-ahead", `${from} signs ${size} heads, the log has ${tree.size}`);
  return { logged: tree.size, checkpoints: own.length, breaks };
}

function read(text: string, from: string): Signed {
  const said = readNote(text);
  return { size: said?.size ?? 0, root: said?.root ?? "", from };
}

function compare(
  tree: Tree,
  bySize: Map<number, Signed[]>,
  note: (what: BreakKind, detail: string) => void,
) {
  for (const { root, from } of bySize.get(tree.size) ?? [])
    if (root && root !== rootOf(tree))
      note("checkpoint-root", `${from} signed another log of ${tree.size} heads`);
}

function missing(from: number, to: number): string {
  return from === to
    ? `place ${from} of the log is empty`
    : `places ${from} to ${to} of the log are empty`;
}

function describe({ caseId, seq, now }: LoggedHead): string {
  const what = now === null ? "is gone" : "has another hash";
  return `event ${seq} of case ${caseId} ${what}; it was logged`;
}

async function ownNotes(sql: Sql): Promise<string[]> {
  const rows = await asSystem(
    sql,
    (tx) => tx<{ note: string }[]>`select note from checkpoints order by size`,
  );
  return rows.map(({ note }) => note);
}

const headsAtOnce = 5000;

async function* loggedHeads(sql: Sql): AsyncGenerator<LoggedHead> {
  let after = -1;
  while (true) {
    const batch = await asSystem(
      sql,
      (tx) => tx<LoggedHead[]>`
        select l.place::float8 as place, l.case_id as "caseId", l.seq, l.hash, e.hash as now
        from logged_heads l left join events e on e.case_id = l.case_id and e.seq = l.seq
        where l.place > ${after} order by l.place limit ${headsAtOnce}`,
    );
    yield* batch;
    const last = batch.at(-1);
    if (!last) return;
    after = last.place;
  }
}
