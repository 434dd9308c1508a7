import { expect, test } from "#e2e/journeys/visitor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { type ColumnKey, columnsOf, headOf, type ImportKind } from "#lib/sheet-imports/columns";
import { readSheet } from "#lib/sheets/read-sheet";
import { writeSheets } from "#lib/sheets/write-sheet";

type Cells = Partial<Record<ColumnKey, string>>;

async function filled(kind: ImportKind, lines: Cells[]) {
  const columns = columnsOf[kind];
  const buffer = await writeSheets({
    name: "填写",
    head: columns.map((column) => headOf(column, "zh")),
    lines: lines.map((cells) => columns.map(({ key }) => cells[key] ?? "")),
    widths: [],
  });
  return { name: "店铺清单.xlsx", mimeType: "application/octet-stream", buffer };
}

const listing = (place: number): Cells => ({
  "saved.right": "87654321",
  "respondent.name": `青禾折扣店 ${place}`,
  "respondent.kind": "店铺、网店",
  "respondent.shopUrl": `https://mall.example/shop/${place}`,
  "conduct.conduct": "销售假冒商品",
  "conduct.venue": "电商平台",
  "conduct.placeOfConduct": "海淀区",
  "conduct.conductDate": shanghaiDate(new Date()),
  "conduct.description": "商品页面使用与注册商标相同的标识。",
});

/** A worker on a busy machine may take so long. */
const worked = { timeout: 60_000 };
test.setTimeout(240_000);

test("an agent imports a right, sends a sheet of listings, mends the faulty line and sends it", async ({
  visitor,
}) => {
  const holder = await visitor("zh", "shi");
  const { page, words } = holder;
  const say = (key: string, values: Record<string, number> = {}) =>
    words.say(`sheetImports.${key}`, values);
  const upload = async (file: Awaited<ReturnType<typeof filled>>) => {
    await page.getByLabel(say("file")).setInputFiles(file);
    await page.getByRole("button", { name: say("upload") }).click();
  };
  await holder.visit("/rights/sheets");
  const mark = { "right.kind": "注册商标", "right.identifier": "87654321", "right.title": "青禾" };
  await upload(await filled("rights", [mark]));
  await expect(page).toHaveURL(/\/rights\/sheets\/[0-9a-f-]{36}/);
  await holder.isAccessible();
  const colleague = await visitor("en", "shi");
  await colleague.visit(page.url());
  await page.getByRole("button", { name: say("kinds.rights.send", { count: 1 }) }).click();
  await expect(page.getByText(say("kinds.rights.done", { count: 1 })).first()).toBeVisible(worked);

  await holder.visit("/file");
  await page.getByRole("link", { name: say("kinds.complaints.link") }).click();
  await upload({ ...(await filled("complaints", [listing(0)])), buffer: Buffer.from("不是表格") });
  await expect(page.getByText(words.say("refusals.sheets.notAWorkbook"))).toBeVisible();
  await holder.isAccessible();
  const unknown = { ...listing(3), "conduct.placeOfConduct": "月球" } as Cells;
  await upload(await filled("complaints", [listing(1), listing(2), unknown]));
  await expect(page.getByText(say("faulty", { count: 1 })).first()).toBeVisible();
  await holder.isAccessible();
  await colleague.visit(page.url());
  await page.setViewportSize({ width: 375, height: 800 });
  await expect(page.locator("html")).toHaveJSProperty("scrollWidth", 375);
  await page.getByRole("button", { name: say("kinds.complaints.send", { count: 2 }) }).click();
  await expect(page.getByText(say("kinds.complaints.done", { count: 2 })).first()).toBeVisible(
    worked,
  );
  await expect(page.getByRole("link", { name: /^QH-\d{4}-\d{6}$/ })).toHaveCount(2);

  const link = page.getByRole("link", { name: say("download") });
  const answer = await page.request.get((await link.getAttribute("href"))!);
  const [head = [], line = []] = await readSheet(await answer.body());
  expect(line.at(-1)).toContain("行为地");
  const place = head.indexOf("行为地 *");
  line[place] = "朝阳区";
  const mended = await writeSheets({ name: "填写", head, lines: [line], widths: [] });
  await page.getByRole("link", { name: say("another") }).click();
  await upload({ name: "改好.xlsx", mimeType: "application/octet-stream", buffer: mended });
  await page.getByRole("button", { name: say("kinds.complaints.send", { count: 1 }) }).click();
  await page.getByRole("link", { name: /^QH-\d{4}-\d{6}$/ }).click();
  await expect(page.getByText("青禾折扣店 3").first()).toBeVisible();
});

test("without scripts, and in English, a sheet goes the same way", async ({ visitor }) => {
  const { page, words } = await visitor("en", "shi", "without-scripts");
  const say = (key: string, values: Record<string, number> = {}) =>
    words.say(`sheetImports.${key}`, values);
  await page.goto("/rights/sheets");
  const work = { "right.kind": "Copyright in a work", "right.title": "青禾插画" };
  await page.getByLabel(say("file")).setInputFiles(await filled("rights", [work]));
  await page.getByRole("button", { name: say("upload") }).click();
  await page.getByRole("button", { name: say("kinds.rights.send", { count: 1 }) }).click();
  await expect(page.getByText(say("kinds.rights.done", { count: 1 })).first()).toBeVisible(worked);
});
