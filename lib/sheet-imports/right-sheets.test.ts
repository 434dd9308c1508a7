import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { companySeat } from "#e2e/arrange/seats";
import { type Cells, upload, withRight, work } from "#e2e/arrange/sheet-imports";
import type { MemberActor } from "#lib/access/actor";
import { listRights } from "#lib/rights/list-rights";
import { columnsOf, headOf } from "#lib/sheet-imports/columns";
import { findImport } from "#lib/sheet-imports/find-import";
import { sendImport } from "#lib/sheet-imports/send-import";
import { startImport } from "#lib/sheet-imports/start-import";

let database: ClonedDatabase;
let filer: MemberActor;

before(async () => {
  database = await cloneDatabase();
  filer = await withRight(await companySeat());
});
after(() => database.drop());

test("rights are saved once; a number that is known is said to be", async () => {
  const patent = {
    "right.kind": "发明专利",
    "right.identifier": "ZL 2020 1 0123456.1",
    "right.title": "一种阀",
  };
  const rights: Cells[] = [
    { "right.kind": "注册商标", "right.identifier": "7654321", "right.title": "北辰" },
    { "right.kind": "注册商标", "right.identifier": "1234567", "right.title": "星河" },
    { ...patent, "right.identifier": "ZL 2020 1 0123456.9" },
  ];
  const id = await upload(filer, "rights", rights);
  await sendImport(filer, id);
  await work(id);
  const { lines } = await findImport(filer, id);
  assert.deepEqual(
    lines.map(({ state, refused }) => [state, refused?.key]),
    [
      ["made", undefined],
      ["refused", "rights.known"],
      ["faulty", undefined],
    ],
  );
  const titles = (await listRights(filer)).map(({ title }) => title).sort();
  assert.deepEqual(titles, ["北辰", "星河"]);
});

test("a .csv file goes the same way", async () => {
  const heads = columnsOf.rights.slice(0, 3).map((column) => headOf(column, "zh"));
  const bytes = new TextEncoder().encode(
    `\ufeff${heads}\r\n注册商标,7654322,"甲,乙"\r\n神仙,1,丙\r\n`,
  );
  const holderOrganizationId = filer.organizationId;
  const sheet = { kind: "rights", fileName: "清单.csv", bytes, holderOrganizationId } as const;
  const { lines } = await findImport(filer, await startImport(filer, sheet));
  assert.deepEqual(
    lines.map(({ line, state, cells }) => [line, state, cells["right.title"]]),
    [
      [2, "good", "甲,乙"],
      [3, "faulty", "丙"],
    ],
  );
});
