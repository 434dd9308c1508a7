/** How a person has asked the pages to look; kept in cookies, never in an account. */
export type Appearance = {
  theme: "auto" | "light" | "dark";
  density: "auto" | "roomy" | "compact";
  printSize: "normal" | "large";
};

export const appearanceChoices = {
  locale: { cookie: "qiheng-locale", values: ["zh", "en"] },
  theme: { cookie: "qiheng-theme", values: ["auto", "light", "dark"] },
  density: { cookie: "qiheng-density", values: ["auto", "roomy", "compact"] },
  printSize: { cookie: "qiheng-print-size", values: ["normal", "large"] },
} as const;

export type AppearanceChoice = keyof typeof appearanceChoices;

/** Reads the three looks from cookies; an absent or unknown value gives the first of its list. */
export function readAppearance(cookie: (name: string) => string | undefined): Appearance {
  return {
    theme: chosen("theme", cookie),
    density: chosen("density", cookie),
    printSize: chosen("printSize", cookie),
  };
}

/**
 * Turns submitted form fields into `name=value` cookie pairs, in the order of `appearanceChoices`.
 * Fields that are missing or hold a value that is not offered are left out, never stored.
 */
export function appearanceCookies(field: (name: string) => unknown): string[] {
  return Object.entries(appearanceChoices).flatMap(([name, { cookie, values }]) => {
    const value = values.find((offered) => offered === field(name));
    return value ? [`${cookie}=${value}`] : [];
  });
}

/**
 * The page to go back to: the path and query of `from`, always on this site.
 * Anything that is not an absolute http address or a plain path gives "/".
 */
export function pathToReturnTo(from: string | null | undefined): string {
  const address = URL.parse(from ?? "/", "http://here.invalid");
  if (!address || !/^https?:$/.test(address.protocol)) return "/";
  const path = address.pathname.replace(/^\/+/, "/");
  return path.startsWith("/appearance") ? "/" : path + address.search;
}

function chosen<C extends Exclude<AppearanceChoice, "locale">>(
  choice: C,
  cookie: (name: string) => string | undefined,
): Appearance[C] {
  const { cookie: name, values } = appearanceChoices[choice];
  const stored = cookie(name);
  return (values.find((offered) => offered === stored) ?? values[0]) as Appearance[C];
}
