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
