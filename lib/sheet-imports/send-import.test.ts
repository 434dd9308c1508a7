import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filedCount } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { listing, refusedAs, system, upload, withRight, work } from "#e2e/arrange/sheet-imports";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { startWorker } from "#lib/jobs/start-worker";
import { columnsOf, headOf } from "#lib/sheet-imports/columns";
import { stopFailed } from "#lib/sheet-imports/end-import";
import { findImport, listImports, type SheetImport } from "#lib/sheet-imports/find-import";
import { discardImport, sendImport } from "#lib/sheet-imports/send-import";
import { startImport } from "#lib/sheet-imports/start-import";
import { writeSheets } from "#lib/sheets/write-sheet";

let database: ClonedDatabase;
let filer: MemberActor;

before(async () => {
  database = await cloneDatabase();
  filer = await withRight(await companySeat());
});
after(() => database.drop());

test("an import is its organization's alone, and its sender must still hold the seat", async () => {
  const stranger = await companySeat();
  const id = await upload(filer, "complaints", [listing(900)]);
  await assert.rejects(findImport(stranger, id), NotSeen);
  await assert.rejects(sendImport(stranger, id), NotSeen);
  await assert.rejects(discardImport(stranger, id), NotSeen);
  assert.deepEqual(await listImports(stranger, "complaints"), []);
  const officer = await seatIn("market-supervision-110108");
  const sheet = { kind: "rights", fileName: "a", bytes: new Uint8Array() } as const;
  const asked = startImport(officer, { ...sheet, holderOrganizationId: officer.organizationId });
  await assert.rejects(asked, refusedAs("filing.notAFiler"));
  const others = {
    ...sheet,
    bytes: await someRights(),
    holderOrganizationId: stranger.organizationId,
  };
  await assert.rejects(startImport(filer, others), { key: "rights.outsideAuthority" });

  const filed = await filedCount(filer);
  await sendImport(filer, id);
  await system(`update members set ended_at = now() where person_id = '${filer.personId}'`);
  await work(id);
  assert.equal(await filedCount(filer), filed);
  const stopped = await findImport(filer, id);
  assert.equal(stopped.stoppedBecause, "sender-gone");
  assert.ok(stopped.finishedAt);
});

test("an import whose job fails for good says what is left, and a colleague sends the rest once", async (t) => {
  const { sender, colleague } = await company();
  const id = await upload(
    sender,
    "complaints",
    [1, 2, 3].map((place) => listing(place)),
  );
  const owner = postgres(database.ownerUrl, { max: 1 });
  await owner.unsafe(`create function fail_two() returns trigger language plpgsql as $$
    begin if new.line = 3 then raise exception 'line 3 cannot be kept'; end if; return new; end $$;
    create trigger fail_two before update on sheet_import_lines for each row execute function fail_two()`);
  const stop = await startWorker(database.url);
  t.after(() => Promise.all([stop(), owner.end()]));
  await owner`update pgboss.queue set retry_limit = 1, retry_delay = 0, retry_backoff = false
    where name = 'sheet-import'`;
  const ended = (isEnded: (found: SheetImport) => boolean) =>
    waitFor(async () => {
      const found = await findImport(colleague, id);
      return isEnded(found) ? found : null;
    });
  await sendImport(sender, id);
  const failed = await ended(({ finishedAt }) => finishedAt !== null);
  const states = ({ lines }: SheetImport) => lines.map(({ state }) => state);
  assert.deepEqual(states(failed), ["made", "good", "made"]);
  assert.equal(failed.stoppedBecause, "failed");
  await assert.rejects(discardImport(colleague, id), refusedAs("sheets.sent"));

  await owner`drop trigger fail_two on sheet_import_lines`;
  const { sentAt } = failed;
  await sendImport(colleague, id);
  await stopFailed(systemActor("sheet-import-failed"), {
    importId: id,
    sentAt: sentAt?.toISOString() ?? "",
  });
  assert.equal((await findImport(colleague, id)).stoppedBecause, null, "that was the first time");
  await sendImport(colleague, id);
  const made = await ended(({ finishedAt }) => finishedAt !== null);
  assert.deepEqual([made.stoppedBecause, states(made)], [null, ["made", "made", "made"]]);
  assert.equal(await filedCount(colleague), 3);
  assert.equal(made.personId, colleague.personId);
});

test("one whose sender may no longer file stops, without refusing the lines", async () => {
  const { sender, colleague } = await company();
  const id = await upload(sender, "complaints", [listing(1)]);
  await sendImport(sender, id);
  await system(
    `update members set roles = '{administrator}' where person_id = '${sender.personId}'`,
  );
  await work(id);
  const stopped = await findImport(colleague, id);
  assert.equal(stopped.stoppedBecause, "sender-gone");
  assert.equal(stopped.lines[0]?.state, "good");
  await sendImport(colleague, id);
  await work(id);
  assert.equal(await filedCount(colleague), 1);
});

/** Two who file for a company that has the right. */
async function company() {
  const [sender, other] = [await withRight(await companySeat()), await companySeat()];
  const { organizationId } = sender;
  await system(`update members set organization_id = '${organizationId}'
    where id = '${other.memberId}'`);
  return { sender, colleague: { ...other, organizationId } };
}

/** Asks again every 100 ms until there is an answer, for at most a minute. */
async function waitFor<T>(ask: () => Promise<T | null>): Promise<T> {
  for (let asked = 0; asked < 600; asked++) {
    const answer = await ask();
    if (answer !== null) return answer;
    await setTimeout(100);
  }
  throw new Error("it did not come within a minute");
}

function someRights() {
  const columns = columnsOf.rights;
  const head = columns.map((column) => headOf(column, "zh"));
  return writeSheets({ name: "表", head, lines: [["注册商标", "1", "一"]], widths: [] });
}
