import { organizationOf } from "#e2e/arrange/organizations";
import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { isRefused, lookOver } from "#e2e/journeys/steps/take-step";
import { expect, type Language, test } from "#e2e/journeys/visitor";

for (const language of ["zh", "en"] as Language[]) {
  test(`${language}: a head of the IP office publishes a grade, and everybody reads it`, async ({
    visitor,
  }) => {
    const [{ name }, office] = await Promise.all([
      organizationOf("demo-hengxin"),
      organizationOf("beijing-ip-office"),
    ]);
    const criteria = `示例分级标准（2026年版，${language}）`;
    const head = await visitor(language, "gu");
    const say = (key: string) => head.words.say(`services.${key}`);
    await head.page.goto("/desk");
    await head.page.getByRole("link", { name: say("desk.title"), exact: true }).click();
    await expect(
      head.page.getByRole("heading", { level: 1, name: say("desk.title") }),
    ).toBeVisible();
    await head.isAccessible();
    await labelled(head, say("desk.organization")).selectOption({ label: name[language] });
    await choose(head, say("desk.grade"), say("grades.b"));
    await labelled(head, say("desk.criteria")).fill(criteria);
    await isRefused(head, say("desk.reason"));
    await expect(labelled(head, say("desk.criteria"))).toHaveValue(criteria);
    await labelled(head, say("desk.reason")).fill("近两年代理质量抽查合格。");
    await press(head, head.words.say("cases.step.toCheck"));
    await lookOver(head, "services.desk.submit");
    await expect(head.page.getByText(say("desk.done"))).toBeVisible();

    const anybody = await visitor(language);
    await anybody.visit("/services");
    const heading = anybody.page.getByRole("heading", {
      level: 2,
      name: name[language],
      exact: true,
    });
    const listed = anybody.page.getByRole("listitem").filter({ has: heading });
    for (const told of [say("grades.b"), office.name[language], criteria])
      await expect(listed).toContainText(told);
  });
}
