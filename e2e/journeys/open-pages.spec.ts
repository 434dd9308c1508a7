import { type Language, test } from "#e2e/journeys/visitor";

const pages = ["/", "/sign-in", "/register", "/file"];

for (const language of ["zh", "en"] as Language[]) {
  test(`open pages are accessible and run no foreign script (${language})`, async ({ visitor }) => {
    const someone = await visitor(language);
    for (const path of pages) await someone.visit(path);
  });
}
