import { scriptBytes } from "#e2e/bench/requests";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";

/** Kilobytes (1000 bytes, gzip) of script that a kind of page may load at once. */
const budgets = { public: 150, filing: 190, desk: 300 };

test("the scripts that a page loads at once stay within the budget of its kind", async ({
  visitor,
}) => {
  expect(await kilobytes(await visitor(), "/")).toBeLessThanOrEqual(budgets.public);
  expect(await kilobytes(await visitor("zh", "shi"), "/file/new")).toBeLessThanOrEqual(
    budgets.filing,
  );
  expect(await kilobytes(await visitor("zh", "tang"), "/desk")).toBeLessThanOrEqual(budgets.desk);
});

async function kilobytes({ page }: Visitor, path: string): Promise<number> {
  const jar = await page.context().cookies();
  const cookie = jar.map(({ name, value }) => `${name}=${value}`).join("; ");
  const bytes = await scriptBytes(new URL(path, process.env.QIHENG_URL).toString(), cookie);
  expect(bytes, path).toBeGreaterThan(10_000);
  return bytes / 1000;
}
