import { accountOf } from "#e2e/arrange/accounts";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { printedCode } from "#e2e/arrange/printed-code";
import { companySeat } from "#e2e/arrange/seats";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";

for (const language of ["zh", "en"] as Language[])
  test(`the code on a receipt, saved or printed, leads anybody to where it is verified (${language})`, async ({
    visitor,
    baseURL,
  }) => {
    const seat = await companySeat();
    const { caseId, number, queryCode } = await filed(seat, trademarkAnswers(seat));
    const filer = await visitor(language, await accountOf(seat));
    await filer.page.goto(`/my/cases/${caseId}/receipt`);
    const address = await printedCode(await savedReceipt(filer));
    expect(address.startsWith(`${baseURL}/receipts?`)).toBe(true);
    expect(address, "the code that opens the case is not given away").not.toContain(queryCode);
    expect(await printedCode(await filer.page.pdf({ format: "A4" }))).toBe(address);

    const anybody = await visitor(language);
    await anybody.visit(address.slice(baseURL!.length), "genuine");
    const { page, words } = anybody;
    await expect(page.getByRole("heading", { level: 1, name: number })).toBeVisible();
    await expect(page.getByText(words.say("receipts.genuine"))).toBeVisible();
  });

/** The receipt as its filer saves it. */
async function savedReceipt({ page, words }: Visitor): Promise<Buffer> {
  const link = page.getByRole("link", { name: words.say("following.receipt.save") });
  const answer = await page.request.get((await link.getAttribute("href"))!);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  return answer.body();
}
