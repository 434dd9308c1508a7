import { expect, type Language, test } from "#e2e/journeys/visitor";

/** By who looks: nobody signed in, and a company. */
const rounds: [mailbox: string | undefined, pages: string[]][] = [
  [
    undefined,
    [
      "/",
      "/sign-in",
      "/register",
      "/file",
      "/progress",
      "/tips",
      "/tips/new",
      "/join",
      "/guides",
      "/guides/market-supervision-penalty",
      "/figures",
      "/credit",
      "/receipts",
      "/services",
      "/services?kind=notary",
    ],
  ],
  [
    "shi",
    [
      "/my",
      "/my/inbox",
      "/my/deadlines",
      "/my/search?q=青禾",
      "/supplements",
      "/join",
      "/file/sheets?problem=sheets.notAWorkbook",
      "/seats",
      "/seats/invite",
      "/seats/webhooks",
      "/password",
      "/sign-out",
    ],
  ],
];

for (const language of ["zh", "en"] as Language[])
  for (const [mailbox, pages] of rounds)
    test(`pages are accessible and run no foreign script (${mailbox ?? "a visitor"}, ${language})`, async ({
      visitor,
    }) => {
      test.setTimeout(180_000);
      const someone = await visitor(language, mailbox);
      if (language === "en" && !mailbox) await someone.onPhone();
      for (const path of pages) await someone.visit(path);
    });

for (const language of ["zh", "en"] as Language[])
  test(`a look-up with nothing typed says of each field what is missing (${language})`, async ({
    visitor,
  }) => {
    const someone = await visitor(language);
    const { page, words } = someone;
    for (const [path, second] of [
      ["/progress", "code"],
      ["/tips", "code"],
      ["/join", "code"],
      ["/receipts", "check"],
    ]) {
      await page.goto(path!);
      await page.locator("main form [type=submit]").first().click();
      for (const field of ["number", second]) {
        const told = words.say(`refusals.fields.${field}Missing`);
        const link = page.getByRole("alert").getByRole("link", { name: told });
        await expect(link, `${path} ${field}`).toHaveAttribute("href", `#${field}`);
        await expect(page.locator(`[name=${field}]`)).toHaveAttribute("aria-invalid", "true");
      }
      await someone.isAccessible(`${path} with nothing typed`);
    }
  });

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
