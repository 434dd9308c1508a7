import { globSync } from "node:fs";
import { dirname } from "node:path";

/**
 * The address of every page, with `[name]` for a value. A bracket sorts before letters: of two that fit,
 * the more exact stands first.
 */
export const routes: readonly string[] = globSync("app/**/page.tsx")
  .map(
    (file) =>
      dirname(file)
        .replace(/^app/, "")
        .replace(/\/\(\w+\)/g, "") || "/",
  )
  .toSorted()
  .toReversed();

/** The route of the page at a path. */
export function routeOf(path: string): string | undefined {
  return routes.find((route) => pattern(route).test(path));
}

function pattern(route: string): RegExp {
  return new RegExp(`^${route.replace(/\[\w+\]/g, "[^/]+")}$`);
}
