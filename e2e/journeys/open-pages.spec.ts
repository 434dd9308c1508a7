import { expect, type Language, test } from "#e2e/journeys/visitor";

const pages = [
  "/",
  "/sign-in",
  "/register",
  "/file",
  "/figures",
  "/receipts",
  "/services",
  "/services?kind=notary",
];

for (const language of ["zh", "en"] as Language[]) {
  test(`open pages are accessible and run no foreign script (${language})`, async ({ visitor }) => {
    const someone = await visitor(language);
    for (const path of pages) await someone.visit(path);
  });
}

test("a form that comes from elsewhere, or does not say from where, gets a 403 in plain words", async ({
  visitor,
}) => {
  const { page } = await visitor("en");
  const here = new URL(process.env.QIHENG_URL!).origin;
  const headers: Record<string, string>[] = [
    { origin: "https://elsewhere.example" },
    { origin: "https://elsewhere.example", "sec-fetch-site": "same-origin" },
    { origin: here, "sec-fetch-site": "cross-site" },
    {},
  ];
  for (const said of headers) {
    const post = { headers: said, multipart: { email: "nobody@example.test" } };
    const answer = await page.request.post("/sign-in", post);
    expect(answer.status(), JSON.stringify(said)).toBe(403);
    expect(await answer.text()).toContain("This was not sent from one of our pages");
  }
});
