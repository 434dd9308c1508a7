import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { prepareQueues } from "#db/queues";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/**
 * Brings a database to this release's schema and makes the role that the product runs as.
 * Safe to call from several processes at once, and again after it was cut off.
 *
 * @param ownerUrl of a role that may create tables and, the first time, roles.
 * @param secret the installation's secret; the running role's password is derived from it.
 * @returns the URL to run with: a login that owns nothing and cannot bypass row-level security.
 */
export async function prepareDatabase(ownerUrl: string, secret: string): Promise<string> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    // One migrator at a time; a session lock goes with the connection, however it ends.
    await sql`select pg_advisory_lock(7490001)`;
    await ensureGroupRole(sql);
    await migrate(drizzle(sql), { migrationsFolder });
    await prepareQueues(ownerUrl, sql);
    await grantTables(sql);
    return await ensureLogin(sql, ownerUrl, secret);
  } finally {
    await sql.end();
  }
}

async function ensureGroupRole(sql: postgres.Sql) {
  await sql`do $$ begin
    create role qiheng_app nologin noinherit;
  exception when duplicate_object or unique_violation then null; end $$`;
}

async function grantTables(sql: postgres.Sql) {
  await sql.unsafe(`
    grant usage on schema public, pgboss, drizzle to qiheng_app;
    grant select on drizzle.__drizzle_migrations to qiheng_app;
    grant select, insert, update on all tables in schema public to qiheng_app;
    grant delete on case_keys, case_texts, search_backlog, complaint_drafts, sheet_imports, calendar_days,
      webhook_deliveries, limit_versions, organization_channels, competences,
      rate_limits to qiheng_app;
    revoke insert, update on own_open_proceedings, setting_stamps from qiheng_app;
    revoke update on events, evidence_custody, evidence, complaints, readings, setting_changes,
      logged_heads, checkpoints from qiheng_app;
    grant update (case_id, draft_id, audience, removed_at, note) on evidence to qiheng_app;
    grant usage, select on all sequences in schema public to qiheng_app;
    grant select, insert, update, delete on all tables in schema pgboss to qiheng_app;
    grant usage, select on all sequences in schema pgboss to qiheng_app;
    grant execute on all functions in schema pgboss to qiheng_app;
  `);
}

async function ensureLogin(sql: postgres.Sql, ownerUrl: string, secret: string): Promise<string> {
  const url = new URL(ownerUrl);
  const database = decodeURIComponent(url.pathname.slice(1));
  const login = `qiheng_${createHash("sha256").update(database).digest("hex").slice(0, 12)}`;
  const password = createHash("sha256").update(`${secret}\n${login}`).digest("hex");
  // Only a superuser may so much as mention SUPERUSER; a new role has neither it nor BYPASSRLS, and
  // the start command refuses to run with a role that got them later.
  await sql.unsafe(`do $$ begin
      create role ${login} login password '${password}' in role qiheng_app;
    exception when duplicate_object or unique_violation then
      alter role ${login} login password '${password}';
    end $$`);
  // Every question of the product is short: to start helpers for it takes longer than to answer it.
  await sql.unsafe(`alter role ${login} inherit; grant qiheng_app to ${login};
    alter role ${login} set max_parallel_workers_per_gather = 0`);
  url.username = login;
  url.password = password;
  return url.toString();
}
