import { inTransaction } from "#db/transaction";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { saveRight } from "#lib/rights/save-right";
import { carryOut } from "#lib/sheet-imports/carry-out";
import { type ColumnKey, columnsOf, headOf, type ImportKind } from "#lib/sheet-imports/columns";
import { startImport } from "#lib/sheet-imports/start-import";
import { writeSheets } from "#lib/sheets/write-sheet";

export type Cells = Partial<Record<ColumnKey, string>>;

/** A line that files against a shop of its own, by the right that `withRight` saves. */
export const listing = (place: number, change: Cells = {}): Cells => ({
  "saved.right": "1234567",
  "respondent.name": `网店 ${place}`,
  "respondent.kind": "店铺、网店",
  "respondent.shopUrl": `https://mall.example/${place}`,
  "conduct.conduct": "销售假冒商品",
  "conduct.venue": "E-commerce platform",
  "conduct.placeOfConduct": "海淀区",
  "conduct.conductDate": shanghaiDate(new Date()).replaceAll("-", "/"),
  "conduct.description": "页面使用与注册商标相同的标识。",
  ...change,
});

/** Uploads a sheet with these lines. @returns the import's id. */
export async function upload(
  actor: MemberActor,
  kind: ImportKind,
  lines: Cells[],
  locale: "zh" | "en" = "zh",
): Promise<string> {
  const columns = columnsOf[kind];
  const bytes = await writeSheets({
    name: "表",
    head: columns.map((column) => headOf(column, locale)),
    lines: lines.map((cells) => columns.map(({ key }) => cells[key] ?? "")),
    widths: [],
  });
  const holderOrganizationId = kind === "rights" ? actor.organizationId : null;
  return startImport(actor, { kind, fileName: "清单.xlsx", bytes, holderOrganizationId });
}

/** What the worker does with an import that was sent. */
export const work = (id: string) =>
  carryOut(systemActor("sheet-import"), id, new AbortController().signal);

/** The actor, whose organization has a right now. */
export async function withRight<A extends MemberActor>(actor: A): Promise<A> {
  const typed = { kind: "trademark", identifier: "1234567", title: "星河", status: "valid" };
  await saveRight(actor, { holderOrganizationId: actor.organizationId, typed });
  return actor;
}

export const system = (query: string) =>
  inTransaction({ kind: "system" }, (tx) => tx.execute(query));

export const refusedAs = (key: string) => (error: unknown) =>
  error instanceof Refusal && error.key === key;
