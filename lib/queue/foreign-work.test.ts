import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { statementsOf } from "#e2e/arrange/statements";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { readFilter } from "#lib/queue/filter/read-filter";
import { foundCount } from "#lib/queue/found-count";
import { groupEnds } from "#lib/queue/group-ends";
import { queueCounts } from "#lib/queue/queue-counts";
import { type QueueQuestion, queueFor } from "#lib/queue/queue-for";
import { queuePage } from "#lib/queue/queue-page";
import { saveView } from "#lib/queue/saved-views/save-view";
import { findCases } from "#lib/search/find-cases";
import { loadCalendar } from "#lib/working-days/load-calendar";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let number: string;
const today = "2026-11-20T10:00:00+08:00";
const word = "霁澜";

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", new Date(today));
  haidian = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  await seatIn("market-supervision-110105", ["officer"], new Date(today));
  for (const day of ["2026-10-12", "2026-11-20"]) await fileIn("110108", day);
  ({ number } = await fileIn("110105", "2026-11-20"));
  await saveView(haidian, { name: word, shared: false, view: "all", filter: word });
});
after(() => database.drop());

test("what is found, counted and sent is the same however much other bodies hold of it", async () => {
  const before = await everythingAsked();
  assert.deepEqual(before.found, [2, 2, 2, 0, 0, 2, 2, 0]);
  for (let more = 0; more < 25; more++)
    await fileIn("110105", more % 2 ? "2026-10-12" : "2026-11-20");
  assert.deepEqual(await everythingAsked(), before);
});

test("a page of the queue reads next to nothing of what other bodies hold", async () => {
  await giveOthers(20_000);
  const read = await readFor();
  assert.ok(read > 50 && read < 1000, `${read} rows`);
});

const wishes: QueueQuestion[] = [
  { view: "all" },
  { view: "all", filter: word },
  { view: "new", filter: `被投诉人:${word} or due:overdue` },
  { view: "closed", filter: word },
];

/** All that an officer can ask by: views, filters, a number of another body's, and the search. */
async function everythingAsked() {
  const numbers = [{ view: "all", filter: number } as const];
  const [queues, searches]: [unknown[], unknown[]] = [[], []];
  const found: number[] = [];
  const statements = await statementsOf(database, async () => {
    for (const wish of [...wishes, ...numbers]) {
      const { rows, found: count, next, counts, savedViews } = await queueFor(haidian, wish);
      queues.push({ rows, count, next, counts, savedViews });
      found.push(count ?? rows.length);
    }
    for (const typed of [`${word}一号`, word, number]) {
      const answer = await findCases(haidian, typed);
      searches.push(answer);
      found.push(answer.hits.length);
    }
  });
  return { statements, queues, searches, found };
}

/** How many rows of what others hold many more of the database reads for queue pages, counts and filters. */
async function readFor(): Promise<number> {
  return acting(haidian, async (tx) => {
    const calendar = await loadCalendar(tx);
    const { soon } = groupEnds(haidian.now, calendar);
    await queueCounts(tx, haidian, soon);
    for (const view of ["all", "overdue", "closed"] as const)
      for (const typed of ["", "due:overdue", "owner:none -权利:专利", number, number.slice(-6)]) {
        const { meaning } = readFilter(typed, { now: haidian.now, calendar });
        const wish = { view, filter: meaning ?? undefined };
        await queuePage(tx, haidian, soon, wish);
        await foundCount(tx, haidian, soon, wish);
      }
    const [row] = await tx.execute<{ read: number }>(sql`
      select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read
      from pg_stat_xact_user_tables
      where relname in ('cases', 'proceedings', 'grants')`);
    return row!.read;
  });
}

/** So many proceedings more, each of a case of its own, at a body in another district. */
async function giveOthers(more: number) {
  const owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
  await owner`set session_replication_role = replica`;
  await owner`create temp table copied as select c.id as model, p.id as proceeding,
    gen_random_uuid() as id, gen_random_uuid()::text as number from cases c
    join proceedings p on p.case_id = c.id, generate_series(1, ${more}) where c.number = ${number}`;
  for (const table of ["cases", "proceedings", "grants"]) {
    const from = table === "cases" ? owner`t.id = d.model` : owner`t.case_id = d.model`;
    await owner`insert into ${owner(table)} select (jsonb_populate_record(t.*, case ${table}
        when 'cases' then jsonb_build_object('id', d.id, 'number', d.number)
        else jsonb_build_object('id', gen_random_uuid(), 'case_id', d.id) end)).*
      from ${owner(table)} t join copied d on ${from}`;
  }
  await owner`drop table copied`;
  await owner`vacuum analyze`;
  await owner.end();
}

async function fileIn(region: string, day: string) {
  const answers = trademarkAnswers(holder);
  return filed(at(holder, `${day}T09:00:00+08:00`), {
    ...answers,
    respondent: { name: `${word}示例鞋店`, kind: "shop", region },
    conduct: { ...answers.conduct, placeOfConduct: region, description: `货品上印有${word}一号。` },
  });
}
