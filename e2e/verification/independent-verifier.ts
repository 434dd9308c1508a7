import type { Sql } from "postgres";

/**
 * A second verifier of chains and log, written from their description alone and sharing nothing with the
 * product's: all rows at once, Web Crypto, and the tree as RFC 6962 defines it. The two must agree.
 */
export async function independently(
  sql: Sql,
  kept: readonly string[],
): Promise<{ holds: boolean; why: string }> {
  const cases = await sql`select id, head_seq, head_hash from cases`;
  const events = await sql`select case_id, seq, previous_hash, hash, body from events order by seq`;
  const chains = new Map<string, string[]>();
  for (const { case_id, seq, previous_hash, hash, body } of events) {
    const chain = chains.get(case_id) ?? [];
    chains.set(case_id, chain);
    if (seq !== chain.length + 1) return broken(`event ${seq} out of place`);
    if (previous_hash !== (chain.at(-1) ?? "")) return broken(`event ${seq} follows another`);
    if (hash !== (await hex(bytes(`${previous_hash}\n${body}`)))) return broken(`event ${seq}`);
    chain.push(hash);
  }
  for (const { id, head_seq, head_hash } of cases) {
    const chain = chains.get(id) ?? [];
    if (chain.length === 0 || chain.length !== head_seq || chain.at(-1) !== head_hash)
      return broken(`head of ${id}`);
  }
  return await ofLog(sql, chains, kept);
}

async function ofLog(sql: Sql, chains: Map<string, string[]>, kept: readonly string[]) {
  const log = await sql`select place::int, case_id, seq, hash from logged_heads order by place`;
  for (const [turn, { place, case_id, seq, hash }] of log.entries()) {
    if (place !== turn) return broken(`log at ${turn}`);
    if (chains.get(case_id)?.[seq - 1] !== hash) return broken(`logged head ${place}`);
  }
  const leaves = log.map(({ case_id, seq, hash }) => bytes(`${case_id} ${seq} ${hash}`));
  const own = await sql`select note from checkpoints`;
  for (const note of [...own.map((row) => String(row.note)), ...kept]) {
    const [, size, root] = note.split("\n");
    if (!/^[0-9]+$/.test(size ?? "")) return broken("a note that is none");
    if (Number(size) > leaves.length) return broken(`a log shorter than ${size}`);
    const now = await treeHash(leaves.slice(0, Number(size)));
    if (Buffer.from(now).toString("base64") !== root) return broken(`root at ${size}`);
  }
  return { holds: true, why: "" };
}

function broken(why: string) {
  return { holds: false, why };
}

async function treeHash(leaves: readonly Uint8Array[]): Promise<Uint8Array> {
  const [only] = leaves;
  if (!only) return digest(new Uint8Array());
  if (leaves.length === 1) return digest(Uint8Array.of(0, ...only));
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  const left = await treeHash(leaves.slice(0, half));
  return digest(Uint8Array.of(1, ...left, ...(await treeHash(leaves.slice(half)))));
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function digest(data: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data as BufferSource));
}

async function hex(data: Uint8Array): Promise<string> {
  return [...(await digest(data))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
