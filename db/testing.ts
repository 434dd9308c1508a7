import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { type Connection, connect, useConnection } from "#db/connection";
import { startThrowaway } from "#db/embedded";
import { prepareDatabase } from "#db/migrate";
import { seedBase } from "#db/seed/base";

export type ClonedDatabase = Connection & {
  /** Of the role that the product runs as: it owns nothing. */
  url: string;
  /** Of the owner, for arranging and for asserting what no viewer may see. */
  ownerUrl: string;
  /** Ends the pool and removes the database. */
  drop(): Promise<void>;
};

/** A secret for tests; nothing outside a test run accepts it. */
export const testSecret = "a-secret-for-tests-only-0123456789abcdef";

/**
 * Gives a test file a database of its own, migrated and with the base data, and makes it the one
 * that `inTransaction` uses in this process.
 *
 * The server is the one of the whole run (`QIHENG_TEST_SERVER`). A test file that is run alone
 * starts one, which ends with the process.
 */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const template = await templateUrls();
  const name = `clone_${randomBytes(8).toString("hex")}`;
  await administer(template.ownerUrl, (sql) => sql`create database ${sql(name)} template qiheng`);
  const url = withDatabase(template.url, name);
  const connection = connect(url, { most: 5, name: "qiheng-test" });
  useConnection(connection);
  giveSettings();
  return {
    ...connection,
    url,
    ownerUrl: withDatabase(template.ownerUrl, name),
    drop: async () => {
      await connection.sql.end({ timeout: 5 });
      await administer(template.ownerUrl, (sql) => sql`drop database ${sql(name)} with (force)`);
    },
  };
}

// What `npm start` gives to the product's processes; a test may have set its own before.
function giveSettings() {
  process.env.QIHENG_MODE ??= "demo";
  process.env.QIHENG_SECRET ??= testSecret;
  process.env.QIHENG_URL ??= "http://127.0.0.1:3000";
  process.env.NEXTAUTH_SECRET ??= testSecret;
  process.env.NEXTAUTH_URL ??= "http://127.0.0.1:3000";
  if (process.env.EVIDENCE_FOLDER) return;
  const folder = mkdtempSync(join(tmpdir(), "qiheng-evidence-"));
  process.env.EVIDENCE_FOLDER = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

/**
 * Starts a server with the template that test files clone.
 * @returns the value for `QIHENG_TEST_SERVER`, and how to stop it.
 */
export async function startTestServer(): Promise<{ value: string; stop(): Promise<void> }> {
  const server = await startThrowaway();
  const url = await prepareDatabase(server.ownerUrl, testSecret);
  const connection = connect(url, { most: 1 });
  useConnection(connection);
  await seedBase();
  await connection.sql.end();
  await administer(server.ownerUrl, (sql) => sql`alter database qiheng allow_connections false`);
  return { value: JSON.stringify({ ownerUrl: server.ownerUrl, url }), stop: server.stop };
}

let own: Promise<string> | undefined;

async function templateUrls(): Promise<{ ownerUrl: string; url: string }> {
  const ofTheRun = process.env.QIHENG_TEST_SERVER;
  if (ofTheRun) return JSON.parse(ofTheRun);
  own ??= startTestServer().then((server) => server.value);
  return JSON.parse(await own);
}

async function administer(ownerUrl: string, work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(withDatabase(ownerUrl, "postgres"), { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}
