import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { organizations } from "#db/schema/organizations";
import { serviceGrades } from "#db/schema/service-grades";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { addYears, shanghaiDate } from "#lib/calendar/plain-date";
import { gradeOrganization } from "#lib/service-organizations/grade-organization";
import { listServices } from "#lib/service-organizations/list-services";

let database: ClonedDatabase;
let head: MemberActor;
let agency: string;
const later = addYears(shanghaiDate(new Date()), 1);
const wish = { grade: "a", criteria: "分级标准（2026年版）", reason: "连续三年无不良记录。" };

before(async () => {
  database = await cloneDatabase();
  head = await seatIn("beijing-protection-center", ["head"]);
  agency = newId();
  await inTransaction({ kind: "system" }, (tx) =>
    tx.insert(organizations).values({
      id: agency,
      kind: "patent-agency",
      nameZh: "示例代理有限公司",
      nameEn: "Example Agency",
      createdAt: new Date(),
    }),
  );
});
after(() => database.drop());

const own = async (now = new Date()) =>
  (await listServices(now)).find(({ id }) => id === agency)!.grades;

test("a grade is public until its last day, and the next one takes its place", async () => {
  await gradeOrganization(head, { ...wish, organizationId: agency, validUntil: later });
  assert.equal((await own())[0]!.grade, "a");
  await gradeOrganization(head, { ...wish, grade: "b", organizationId: agency, validUntil: later });
  assert.deepEqual(
    (await own()).map(({ grade, by }) => [grade, by.zh]),
    [["b", head.organizationName.zh]],
  );
  assert.deepEqual(await own(new Date(`${addYears(later, 1)}T12:00:00+08:00`)), []);
});

test("two bodies grade beside each other, and each takes back its own", async () => {
  const office = await seatIn("beijing-ip-office", ["head"]);
  await gradeOrganization(head, { ...wish, organizationId: agency, validUntil: later });
  await gradeOrganization(office, { ...wish, organizationId: agency, validUntil: later });
  assert.equal((await own()).length, 2);
  await gradeOrganization(head, {
    ...wish,
    grade: "none",
    organizationId: agency,
    validUntil: later,
  });
  assert.deepEqual(
    (await own()).map(({ by }) => by.zh),
    [office.organizationName.zh],
  );
});

test("only heads of grading bodies grade, and only service organizations", async () => {
  const typed = { ...wish, organizationId: agency, validUntil: later };
  const reviewer = await seatIn("beijing-protection-center", ["reviewer"]);
  const police = await seatIn("market-supervision-110108", ["head"]);
  const company = await companySeat();
  for (const actor of [reviewer, police, company])
    await assert.rejects(gradeOrganization(actor, typed), NotSeen);
  const itself = { ...typed, organizationId: company.organizationId };
  await assert.rejects(gradeOrganization(head, itself), NotSeen);
});

test("what is missing or past is refused at its field, and looking over changes nothing", async () => {
  const before = await own();
  const typed = { ...wish, organizationId: agency, validUntil: later };
  await gradeOrganization(head, { ...typed, grade: "c" }, false);
  const wrong = { ...typed, criteria: " ", validUntil: "2020-01-01" };
  await assert.rejects(gradeOrganization(head, wrong), isRefused({ criteria: "fields.missing" }));
  const past = { ...typed, validUntil: "2020-01-01" };
  const told = { validUntil: "fields.dateBeforeToday" };
  await assert.rejects(gradeOrganization(head, past), isRefused(told));
  assert.deepEqual(await own(), before);
});

test("no other body can write a grade in its name, whatever the command does", async () => {
  const stranger = await seatIn("market-supervision-110108", ["head"]);
  const row = { id: newId(), organizationId: agency, grade: "a", criteria: "x", reason: "x" };
  const written = acting(stranger, (tx) =>
    tx.insert(serviceGrades).values({
      ...row,
      validUntil: later,
      byOrganizationId: head.organizationId,
      byPersonId: stranger.personId,
      publishedAt: new Date(),
    }),
  );
  await assert.rejects(written);
});

function isRefused(fields: Record<string, string>) {
  return (thrown: unknown) => {
    assert.ok(thrown instanceof Refusal);
    assert.deepEqual(thrown.fields, fields);
    return true;
  };
}
