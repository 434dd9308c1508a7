import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { demoPassword } from "#db/seed/demo-accounts";
import { sessionAt } from "#e2e/arrange/sessions";
import { misfits } from "#e2e/journeys/steps/fits";
import { axeSource, violations, violationsInLight } from "#e2e/journeys/steps/rules";
import { type Said, said } from "#e2e/journeys/steps/said";
import { moved } from "#e2e/journeys/steps/shifts";
import { untranslated } from "#e2e/journeys/steps/untranslated";
import { type Language, lookedAt } from "#e2e/run/pages-looked-at";
import { appearanceChoices } from "#lib/web/appearance";

export type { Language };

/** Each language is read in one light, and then in the other for what only light can change. */
const lights = { zh: ["light", "dark"], en: ["dark", "light"] } as const;

const phone = { width: 375, height: 812 };

/** A person at the product: signs in, looks around, and holds every page to the accessibility rules. */
export class Visitor {
  readonly page: Page;
  readonly language: Language;
  /** What the product says to this person. */
  readonly words: Said;
  readonly #heldToAxe: Set<string> | null;

  /** @param heldToAxe the kinds of pages that were in this test; null where no script can run. */
  constructor(page: Page, language: Language, heldToAxe: Set<string> | null) {
    this.page = page;
    this.language = language;
    this.words = said(language);
    this.#heldToAxe = heldToAxe;
  }

  /** Opens a page, which then stays where it is, and holds it to the accessibility rules. */
  async visit(path: string, part?: string): Promise<void> {
    await this.page.goto(path);
    await this.#isReadable(part, moved);
  }

  /** Looks from here on at a phone, where nothing may lie beside the screen. */
  async onPhone(): Promise<void> {
    await this.page.setViewportSize(phone);
  }

  /** Signs in by password as a demo person and waits until inside. */
  async signIn(email: string): Promise<void> {
    await this.page.goto("/sign-in");
    await this.signInHere(email);
  }

  /** The same on the page that asks for it. */
  async signInHere(email: string): Promise<void> {
    await this.page.locator("input[name=email]").fill(email);
    await this.page.locator("input[name=password]").fill(demoPassword);
    await this.page.locator("form:has(input[name=password]) button[type=submit]").click();
    await expect(this.page).not.toHaveURL(/sign-in/);
  }

  /**
   * No violation of WCAG 2.2 AA on the page as it stands, in either light; no text that is not in its
   * language; and whatever way it is read, it fits. Of pages that differ by case or step alone the first
   * of a test is looked at. @param part of a page that has several.
   */
  async isAccessible(part?: string): Promise<void> {
    await this.#isReadable(part);
  }

  async #isReadable(part = "page", ...also: ((page: Page) => Promise<string[]>)[]): Promise<void> {
    const { page, language } = this;
    if (page.viewportSize()?.width === phone.width)
      await expect(page.locator("html")).toHaveJSProperty("scrollWidth", phone.width);
    const kind = `${kindOf(page.url())} ${part} ${language}`;
    if (!this.#heldToAxe || this.#heldToAxe.has(kind)) return;
    this.#heldToAxe.add(kind);
    // A page that a link led to gets it by and by.
    await expect(page).toHaveTitle(/./);
    const [light, other] = lights[language];
    const address = page.url();
    expect(await violations(page), address).toEqual([]);
    expect(await untranslated(page, language), address).toEqual([]);
    for (const faults of also) expect(await faults(page), address).toEqual([]);
    expect(await violationsInLight(page, other), `${address} ${other}`).toEqual([]);
    const ways = await misfits(page);
    expect(
      ways.flatMap(({ faults }) => faults),
      address,
    ).toEqual([]);
    const held = [light, other, ...ways.map(({ way }) => way)];
    if (part === "page") base.info().annotations.push(lookedAt(address, language, held));
  }
}

/** An address without what differs from case to case and from step to step. */
function kindOf(address: string): string {
  const path = new URL(address).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "*");
  return path.replace(/(proceedings|steps)\/\*\/(?!send$|letters\/).+/, "$1/*/*");
}

/**
 * Makes a visitor, who has signed in where a mailbox is given and is on no page yet. One without
 * scripts is not held to axe, which is a script itself.
 */
type MakeVisitor = (
  language?: Language,
  mailbox?: string,
  scripts?: "with-scripts" | "without-scripts",
) => Promise<Visitor>;

/** Each visitor has a browser of their own; a refused script or a failed page fails the test. */
export const test = base.extend<{ visitor: MakeVisitor }>({
  visitor: async ({ browser, baseURL, javaScriptEnabled }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    const seen = new Set<string>();
    await use(async (language = "zh", mailbox, scripts) => {
      const runsScripts = scripts ? scripts === "with-scripts" : javaScriptEnabled;
      const context = await browser.newContext({ baseURL, javaScriptEnabled: runsScripts });
      contexts.push(context);
      await context.addInitScript({ content: axeSource });
      const { locale, theme } = appearanceChoices;
      await context.addCookies([
        { name: locale.cookie, value: language, url: baseURL! },
        { name: theme.cookie, value: lights[language][0], url: baseURL! },
      ]);
      if (mailbox) {
        const session = await sessionAt(`${mailbox}@demo.test`);
        await context.addCookies([{ ...session, url: baseURL! }]);
      }
      const page = await context.newPage();
      page.on("console", (message) => {
        if (/Content Security Policy/.test(message.text())) faults.push(message.text());
      });
      page.on("pageerror", (error) => faults.push(error.message));
      return new Visitor(page, language, runsScripts === false ? null : seen);
    });
    for (const context of contexts) await context.close();
    expect(faults).toEqual([]);
  },
});

export { expect };
