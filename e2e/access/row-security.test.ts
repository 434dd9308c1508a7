import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction, type Viewer } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, viewerOf } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { requestAccess } from "#lib/access-requests/request-access";
import { sendReferral } from "#lib/referrals/send-referral";
import { socialCreditCode } from "#lib/rights/identifiers/social-credit-code";
import { orderSupervision } from "#lib/supervision/order-supervision";
import { handInTip } from "#lib/tips/hand-in-tip";
import { returningReporter } from "#lib/tips/reporter";

let database: ClonedDatabase;
let stranger: MemberActor;
let haidian: MemberActor;
let caseId: string;

/** Every table that speaks of one case, with the column that names it. */
const caseTables = {
  cases: "id",
  complaints: "case_id",
  parties: "case_id",
  grants: "case_id",
  proceedings: "case_id",
  clocks: "case_id",
  events: "case_id",
  event_disclosures: "case_id",
  referrals: "case_id",
  supervision_orders: "case_id",
  access_requests: "case_id",
} as const;

before(async () => {
  database = await cloneDatabase();
  const holder = await companySeat();
  stranger = await companySeat();
  haidian = await seatIn("market-supervision-110108");
  ({ caseId } = await filed(holder, about("110108", holder)));
  await filed(holder, about("110105", holder));
  await arrangeBetweenBodies();
});
after(() => database.drop());

test("every table has row-level security, and the running role owns none and bypasses nothing", async () => {
  const owner = postgres(database.ownerUrl, { max: 1 });
  const unguarded = await owner`select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity`;
  assert.deepEqual([...unguarded], []);
  // Through a view its owner writes, of whom row-level security asks nothing.
  const written = await owner`select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'v'
      and has_table_privilege('qiheng_app', oid, 'insert, update, delete')`;
  assert.deepEqual([...written], []);
  await owner.end();
  const [role] = await database.sql`select rolsuper, rolbypassrls,
    (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
    from pg_roles where rolname = current_user`;
  assert.deepEqual({ ...role }, { rolsuper: false, rolbypassrls: false, owned: 0 });
});

for (const [table, column] of Object.entries(caseTables)) {
  test(`${table}: the body that handles the case sees it, a stranger does not`, async () => {
    assert.ok((await rowsOf(viewerOf(haidian), table, column)) > 0);
    assert.equal(await rowsOf(viewerOf(stranger), table, column), 0);
    assert.equal(await rowsOf({ kind: "visitor" }, table, column), 0);
    assert.equal(await rowsOf({ kind: "sign-in" }, table, column), 0);
  });

  test(`${table}: without a context there is nothing to read`, async () => {
    const rows = await database.sql`select 1 from ${database.sql(table)}`;
    assert.equal(rows.length, 0);
  });
}

test("without a context nothing can be written", async () => {
  await assert.rejects(
    database.sql`insert into regions (code, name_zh, name_en) values ('x', 'x', 'x')`,
    /row-level security/,
  );
  const changed = await database.sql`update proceedings set state = 'closed' returning id`;
  assert.equal(changed.length, 0);
});

test("a stranger's update of the case changes nothing", async () => {
  const changed = await inTransaction(viewerOf(stranger), (tx) =>
    tx.execute(sql`update proceedings set state = 'closed' where case_id = ${caseId} returning id`),
  );
  assert.equal(changed.length, 0);
});

test("the timeline cannot be rewritten, not even by those who see it or by the owner", async () => {
  await assert.rejects(
    inTransaction(viewerOf(haidian), (tx) => tx.execute(sql`update events set type = 'x'`)),
  );
  const owner = postgres(database.ownerUrl, { max: 1 });
  await assert.rejects(owner`delete from events`, /append only/);
  await owner.end();
});

test("a receipt sees its own case's public events and no others", async () => {
  const types = await inTransaction({ kind: "receipt", caseId }, (tx) =>
    tx.execute<{ audience: string }>(sql`select distinct audience from events`),
  );
  assert.deepEqual(
    [...types].map(({ audience }) => audience),
    ["public"],
  );
});

test("an ended grant ends sight at once", async () => {
  const other = await filedByAnother();
  await inTransaction({ kind: "system" }, (tx) =>
    tx.execute(sql`update grants set ended_at = now() where case_id = ${other}
      and organization_id = ${haidian.organizationId}`),
  );
  const rows = await inTransaction(viewerOf(haidian), (tx) =>
    tx.execute(sql`select 1 from cases where id = ${other}`),
  );
  assert.equal(rows.length, 0);
});

/** A complaint in a district about the one respondent of these tests. */
function about(district: string, holder: MemberActor) {
  const answers = trademarkAnswers(holder);
  const respondent = { ...answers.respondent, creditCode: socialCreditCode("110108", 1) };
  return { ...answers, conduct: { ...answers.conduct, placeOfConduct: district }, respondent };
}

test("tip_reporters: seen at the door and by the reporter alone, not by the body on the case", async () => {
  const tip = { formKey: newId(), address: "192.0.2.9", typed: anonymousTip };
  const receipt = await handInTip(null, tip);
  const reporter = await returningReporter(receipt, "192.0.2.9");
  const rows = async (viewer: Viewer) => {
    const seen = sql`select 1 from tip_reporters where case_id = ${reporter.caseId}`;
    return (await inTransaction(viewer, (tx) => tx.execute(seen))).length;
  };
  assert.equal(await rows(viewerOf(reporter.actor)), 1);
  assert.equal(await rows({ kind: "sign-in" }), 1);
  for (const viewer of [viewerOf(haidian), viewerOf(stranger)]) assert.equal(await rows(viewer), 0);
  assert.equal(await rows({ kind: "visitor" }), 0);
  assert.equal((await database.sql`select 1 from tip_reporters`).length, 0);
});

/** What passes between bodies, so that each of these tables has a row of the case. */
async function arrangeBetweenBodies() {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ id: string }>(sql`select id from proceedings where case_id = ${caseId}`),
  );
  const at = { proceedingId: row!.id, version: 1 };
  const because = { reason: "办理期限将满。", basis: "本平台运行规则第七条" };
  const coordinator = await seatIn("coordination-office-beijing");
  const dueOn = "2099-01-01";
  await orderSupervision(coordinator, { ...at, ground: "other", dueOn, ...because });
  const { organizationId: toOrganizationId } = await seatIn("market-supervision-110105");
  await sendReferral(haidian, { ...at, kind: "consult", toOrganizationId, task: "?", ...because });
  await requestAccess(haidian, { caseId, untilOn: dueOn, ...because });
}

const anonymousTip = {
  conduct: "sells-counterfeit-goods",
  description: "市场二层多个摊位销售假冒运动鞋。",
  venue: "market",
  placeOfConduct: "110108",
  conductDate: "2026-10-12",
  respondentKind: "unknown",
  identity: "anonymous",
};

async function filedByAnother(): Promise<string> {
  const holder = await companySeat();
  return (await filed(holder, trademarkAnswers(holder))).caseId;
}

async function rowsOf(viewer: Viewer, table: string, column: string): Promise<number> {
  const rows = await inTransaction(viewer, (tx) =>
    tx.execute(
      sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(column)} = ${caseId}`,
    ),
  );
  return rows.length;
}
