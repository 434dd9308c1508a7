import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { seatIn } from "#e2e/arrange/seats";
import { labelled } from "#e2e/journeys/steps/fields";
import { at } from "#e2e/journeys/steps/file-complaint";
import { lookUp, openMine } from "#e2e/journeys/steps/open-case";
import { mebibyte, photosOnDisk } from "#e2e/journeys/steps/photos";
import { entry, takeStep } from "#e2e/journeys/steps/take-step";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";

const procedure = "market-supervision-penalty";
const photo = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test.use({ javaScriptEnabled: false });

test("a rights holder files five large photos on a phone, gets a receipt, looks the case up and withdraws it", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const photos = await photosOnDisk(5, 20 * mebibyte);
  const holder = await visitor();
  await holder.onPhone();
  await holder.signIn("shi@demo.test");
  await beginsFromHome(holder);
  await answerRight(holder);
  await hasAtMostSevenTasks(holder);
  await answerHolder(holder);
  await answerConduct(holder);
  await answerRespondent(holder);
  await addEvidence(holder, photos.paths);
  await photos.remove();
  await continueTo(holder, /\/check$/);
  await readsItAllAgain(holder, photos.names);
  await holder.page.getByLabel("以上内容属实").check();
  const sent = Date.now();
  await holder.page.getByRole("button", { name: "提交投诉" }).click();
  await expect(holder.page).toHaveURL(/\/receipt/);
  const { number, code } = await tellsAll(holder);
  test.info().annotations.push({
    type: "receipt after sending",
    description: `${Date.now() - sent} ms of 3000`,
  });
  await savesAsPdf(holder);
  const anybody = await visitor();
  await isVerifiedByAnybody(holder, anybody);
  await isLookedUp(anybody, number, code);
  await answersSupplement(holder);
  await withdraws(holder, number);
});

/** From home to the first question in at most three clicks. */
async function beginsFromHome(holder: Visitor) {
  const { page, words } = holder;
  await page.goto("/");
  const ways = ["home.tiles.file.title", "filing.start.begin"];
  for (const way of ways)
    await page
      .getByRole("main")
      .getByRole("link", { name: words.say(way) })
      .click();
  await at(holder, "right");
  expect(ways.length).toBeLessThanOrEqual(3);
}

async function hasAtMostSevenTasks({ page }: Visitor) {
  const next = page.url();
  await page.goto(next.replace(/\/[a-z]+$/, ""));
  const draft = new URL(page.url()).pathname;
  const tasks = await page.getByRole("main").locator(`ol a[href^="${draft}/"]`).count();
  expect(tasks).toBeGreaterThan(1);
  expect(tasks).toBeLessThanOrEqual(7);
  await page.goto(next);
}

/** Before sending: where it will go, every answer and every file. */
async function readsItAllAgain({ page }: Visitor, names: string[]) {
  const answers = [
    "北京市海淀区市场监督管理局",
    "「青禾」商标",
    "示例某某商贸有限公司",
    "吊牌是仿的",
  ];
  for (const told of answers) await expect(page.getByText(told).first()).toBeVisible();
  for (const name of names) await expect(page.getByRole("link", { name })).toBeVisible();
}

/** The receipt has number and query code, its QR code and the next step with its day. */
async function tellsAll({ page, words }: Visitor) {
  const say = (key: string) => words.say(`following.receipt.${key}`);
  const number = page.getByText(/^QH-\d{4}-\d{6}$/).first();
  const code = page.getByText(/^[0-9A-Z]{5} [0-9A-Z]{5}$/);
  await expect(page.getByRole("img", { name: say("qr") })).toBeVisible();
  const next = page.getByRole("definition").filter({ hasText: words.clock(procedure, "verify") });
  await expect(next).toContainText(/\d+月\d+日/);
  return { number: (await number.textContent())!, code: (await code.textContent())! };
}

/** By number and code; with a wrong code nothing opens, and the number need not be typed again. */
async function isLookedUp(anybody: Visitor, number: string, code: string) {
  const { page, words } = anybody;
  const say = (key: string) => words.say(`following.progress.${key}`);
  await anybody.visit("/progress");
  await labelled(anybody, say("number")).fill(number);
  await labelled(anybody, say("code")).fill("00000 00000");
  await page.getByRole("button", { name: say("submit"), exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(labelled(anybody, say("number"))).toHaveValue(number);
  await lookUp(anybody, number, code);
}

async function withdraws(holder: Visitor, number: string) {
  await openMine(holder, number);
  await takeStep(holder, procedure, "withdraw", { reason: "双方已经和解。" });
  await expect(entry(holder, holder.words.done(procedure, "withdraw"))).toBeVisible();
}

async function savesAsPdf({ page }: Visitor) {
  const link = page.getByRole("link", { name: "保存为 PDF" });
  const answer = await page.request.get((await link.getAttribute("href"))!);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
}

/** Somebody without an account, handed the receipt, types number and check value off it. */
async function isVerifiedByAnybody({ page }: Visitor, court: Visitor) {
  const number = await page
    .getByText(/^QH-\d{4}-\d{6}$/)
    .first()
    .textContent();
  const check = await page.getByText(/^([0-9A-Z]{5} ?){4}$/).textContent();
  await court.visit("/receipts");
  await court.page.getByLabel("案件编号").fill(number!);
  await court.page.getByLabel("核验码").fill(check!.toLowerCase().replace(/.$/, "0"));
  await court.page.getByRole("button", { name: "核验", exact: true }).click();
  await expect(court.page.getByRole("alert")).toContainText("核验不符");
  await court.isAccessible("refused");
  await court.page.getByLabel("核验码").fill(check!.toLowerCase());
  await court.page.getByRole("button", { name: "核验", exact: true }).click();
  await expect(court.page.getByText("回执属实")).toBeVisible();
  await court.isAccessible("genuine");
}

async function answerRight(holder: Visitor) {
  const { page } = holder;
  await page.getByLabel("权利种类").selectOption("trademark");
  await page.getByLabel("权利号码").fill("１２３４５６７");
  await page.getByLabel("名称").fill("「青禾」商标");
  await page.getByLabel("商标类别").fill("25");
  await page.getByLabel("有效", { exact: true }).check();
  await save(holder);
}

async function answerHolder(holder: Visitor) {
  await holder.page.getByLabel("所有人", { exact: true }).check();
  await save(holder);
}

async function answerConduct(holder: Visitor) {
  const { page } = holder;
  await page.getByLabel("销售假冒商品", { exact: true }).check();
  await page.getByLabel("发生的场所").selectOption("shop");
  await page.getByLabel("行为地").selectOption("110108");
  await page.getByLabel("发生日期").fill("2026-11-12");
  await page.getByLabel("经过").fill("专柜销售假冒「青禾」注册商标的运动鞋。\n吊牌是仿的。");
  await save(holder);
}

async function answerRespondent(holder: Visitor) {
  const { page } = holder;
  await page.getByLabel("名称或者姓名").fill("示例某某商贸有限公司");
  await page.getByLabel("企业", { exact: true }).check();
  await save(holder);
}

async function addEvidence({ page }: Visitor, paths: string[]) {
  await page.getByLabel("选择文件").setInputFiles(paths);
  await page.getByRole("button", { name: "上传" }).click();
  await expect(page.getByRole("main").locator('a[href^="/api/evidence/"]')).toHaveCount(
    paths.length,
    { timeout: 60_000 },
  );
  await page.getByRole("link", { name: "继续" }).click();
}

async function continueTo(holder: Visitor, address: RegExp) {
  await save(holder);
  await expect(holder.page).toHaveURL(address);
}

async function save(holder: Visitor) {
  await holder.page.getByRole("button", { name: "保存并继续" }).click();
}

/** From the list of what waits: says and brings each thing by itself; what is missing is named, and nothing is lost. */
async function answersSupplement({ page, words }: Visitor) {
  await page.goto(page.url().replace(/\/receipt.*/, ""));
  const [, caseId = ""] = /cases\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
  const officer = await seatIn("market-supervision-110108", ["officer"]);
  const items = "授权书原件\n样品照片\n购买凭证";
  await taken(officer, await firstProceeding(caseId), "request-supplement", { items });
  await page.goto("/my");
  await page.getByRole("link", { name: words.say("following.my.yourMove") }).click();
  await expect(page).toHaveURL(/show=waiting/);
  await page.locator(`main a[href$="${caseId}"]`).click();
  await page.locator("a[href^='/supplements/']").first().click();
  const item = (name: string) => page.getByRole("group", { name });
  await item("授权书原件").getByRole("textbox").fill("授权书已经扫描。");
  await item("授权书原件")
    .locator("input[type=file]")
    .setInputFiles({
      ...{ name: "授权书.png", mimeType: "image/png" },
      buffer: Buffer.concat([photo, Buffer.from("\0")]),
    });
  await item("样品照片").getByRole("textbox").fill("样品已经寄出，没有照片。");
  await page.getByRole("button", { name: words.say("following.supplements.submit") }).click();
  await expect(page.getByRole("alert")).toContainText("第3项没有答复：购买凭证");
  const answered = page.getByRole("listitem").filter({ hasText: "授权书.png" }).first();
  await expect(answered).toContainText(words.say("following.supplements.states.brought"));
  await expect(page.locator("html")).toHaveJSProperty("scrollWidth", 375);
  await item("购买凭证").getByLabel(words.say("following.supplements.lacking")).check();
  await item("购买凭证").getByRole("textbox").fill("网店已经关闭，没有凭证。");
  await page.getByRole("button", { name: words.say("following.supplements.submit") }).click();
  await expect(page).toHaveURL(/\/my\/cases\/[0-9a-f-]{36}\?done=1$/);
  const timeline = page.getByRole("list", { name: words.say("cases.timeline.label") });
  await expect(timeline).toContainText("样品已经寄出，没有照片。");
  await expect(timeline).toContainText("3. 购买凭证：不能提供。网店已经关闭，没有凭证。");
  await page.goto("/my?show=waiting");
  await expect(page.locator(`main a[href$="${caseId}"]`)).toHaveCount(0);
}
