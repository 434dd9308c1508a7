import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import postgres from "postgres";
import { startEmbedded } from "#db/embedded";

const folder = mkdtempSync(join(tmpdir(), "qiheng-embedded-"));
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true, force: true }));

test("a built-in database keeps what was written, also when its server is killed", async () => {
  const first = await startEmbedded(folder);
  const sql = postgres(first.ownerUrl, { max: 1, onnotice: () => {} });
  await sql`create table kept (word text)`;
  await sql`insert into kept values ('䶮㛃𬭎')`;
  await killServer(sql);
  assert.deepEqual(await persistently(() => sql`select word from kept`), [{ word: "䶮㛃𬭎" }]);
  await sql.end();
  await first.stop();

  const second = await startEmbedded(folder);
  const again = postgres(second.ownerUrl, { max: 1 });
  assert.deepEqual([...(await again`select word from kept`)], [{ word: "䶮㛃𬭎" }]);
  const [settings] = await again`select bool_and(setting = 'on') as durable from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit')`;
  assert.equal(settings?.durable, true);
  await again.end();
  await second.stop();
});

test("as root in a folder that is closed to others, the data lies elsewhere and a link leads there", {
  skip: process.getuid?.() !== 0,
}, async () => {
  const closed = join(folder, "closed");
  mkdirSync(closed, { mode: 0o700 });
  await (await startEmbedded(join(closed, ".qiheng"))).stop();
  const elsewhere = readlinkSync(join(closed, ".qiheng", "database"));
  assert.match(elsewhere, /^\/var\/lib\/qiheng\//);
  const again = await startEmbedded(join(closed, ".qiheng"));
  const sql = postgres(again.ownerUrl, { max: 1 });
  const [place] = await sql`select current_setting('data_directory') as folder`;
  assert.equal(place?.folder, join(elsewhere, "data"));
  await sql.end();
  await again.stop();
  rmSync(elsewhere, { recursive: true });
});

async function killServer(sql: postgres.Sql) {
  const [row] = await sql`select pg_read_file('postmaster.pid') as file`;
  process.kill(Number.parseInt(row?.file, 10), "SIGKILL");
}

async function persistently<T>(ask: () => Promise<Iterable<T>>): Promise<T[]> {
  const until = Date.now() + 10_000;
  for (;;) {
    try {
      return [...(await ask())];
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}
