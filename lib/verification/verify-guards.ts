import type { Sql } from "postgres";
import type { Break } from "#lib/verification/break";
import { asSystem } from "#lib/verification/read-batch";

const guards = [
  "events_append_only",
  "evidence_custody_append_only",
  "complaints_immutable",
  "readings_append_only",
  "setting_changes_append_only",
  "queue_exports_append_only",
  "logged_heads_append_only",
  "checkpoints_append_only",
];

/** Names every trigger that keeps the logs append only and is now missing or switched off. */
export async function verifyGuards(sql: Sql): Promise<Break[]> {
  const rows = await asSystem(
    sql,
    (tx) => tx<{ name: string }[]>`
      select tgname as name from pg_trigger where tgname = any(${guards}) and tgenabled in ('O', 'A')`,
  );
  const standing = new Set(rows.map((row) => row.name));
  return guards
    .filter((name) => !standing.has(name))
    .map((name) => ({
      what: "guard-off",
      case: null,
      seq: null,
      detail: `trigger ${name} is off`,
    }));
}
