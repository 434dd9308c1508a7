import { accountIn } from "#e2e/arrange/accounts";
import { sendEmpty, walk } from "#e2e/journeys/steps/walk";
import { type Language, test } from "#e2e/journeys/visitor";

const emptied = [
  "/admin/organizations?text=没有这个机构",
  "/admin/members?text=没有这个人",
  "/admin/changes?what=park",
];

for (const language of ["zh", "en"] as Language[]) {
  test(`every page of the administration can be read by everybody (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(300_000);
    const administrator = await visitor(language, "tan");
    await walk(administrator, "/admin");
    for (const path of emptied) await administrator.visit(path, "nothing found");
    await sendEmpty(administrator, "/admin/organizations/new");
  });
}

test("the administrator of one body sees its pages and no others", async ({ visitor }) => {
  test.setTimeout(180_000);
  const own = await visitor("en", await accountIn("beijing-ip-office", ["administrator"]));
  await walk(own, "/admin/members");
  await own.visit("/admin/organizations", "not found");
});
