import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { test } from "node:test";

const root = new URL("../..", import.meta.url).pathname;

/** Which top folder may import from which; e2e reaches into lib and db only to arrange. */
const allowed: Record<string, readonly string[]> = {
  app: ["app", "lib"],
  lib: ["lib", "db"],
  db: ["db"],
  e2e: ["e2e", "lib", "db"],
};

/** Rooms that hold rules and reckoning: no database, no framework, so they run in microseconds. */
const pure = [
  "lib/calendar",
  "lib/clocks",
  "lib/law",
  "lib/procedures",
  "lib/rights/identifiers",
  "lib/routing",
  "lib/cases/event-types.ts",
  "lib/cases/chain.ts",
  "lib/proceedings/gate.ts",
  "lib/proceedings/fields.ts",
  "lib/proceedings/procedure.ts",
  "lib/open-figures/suppress.ts",
  "lib/queue/filter",
  "lib/referrals/packets.ts",
  "lib/referrals/referral-gate.ts",
  "lib/referrals/referral-kinds.ts",
  "lib/access-requests/access-gate.ts",
  "lib/supervision/supervision-gate.ts",
  "lib/access/roles.ts",
];

const files = sourcesIn("app").concat(sourcesIn("lib"), sourcesIn("db"), sourcesIn("e2e"));
const product = files.filter((file) => !/\.(test|spec)\.tsx?$/.test(file));

test("imports follow the directions app → lib → db", () => {
  const wrong = importsOf(product)
    .filter(({ from, to }) => !topsAllowed(from).includes(top(to)))
    .filter(({ from, to }) => !isSeedThroughCommands(from, to) && !isFromPackage(to));
  assert.deepEqual(wrong, []);
});

test("pages know no database", () => {
  const wrong = importsOf(product).filter(
    ({ from, to }) =>
      from.startsWith("app/") && (to.startsWith("drizzle-orm") || to === "postgres"),
  );
  assert.deepEqual(wrong, []);
});

test("pages take their links from one place, which fetches nothing ahead", () => {
  const wrong = importsOf(product).filter(
    ({ from, to }) => to === "next/link" && from !== "app/_ui/link.tsx",
  );
  assert.deepEqual(wrong, []);
});

test("next and react stay in lib/web and lib/auth", () => {
  const wrong = importsOf(product).filter(
    ({ from, to }) =>
      from.startsWith("lib/") &&
      !/^lib\/(web|auth)\//.test(from) &&
      /^(next|next-auth|react|react-dom)(\/|$)/.test(to),
  );
  assert.deepEqual(wrong, []);
});

test("pure rooms import no database and no framework, by themselves or through others", () => {
  const wrong = product
    .filter((file) => pure.some((room) => file === room || file.startsWith(`${room}/`)))
    .flatMap((file) => impureReach(file).map((reached) => `${file} reaches ${reached}`));
  assert.deepEqual(wrong, []);
});

type Import = { from: string; to: string; typeOnly: boolean };

const found = new Map<string, Import[]>();

function importsOf(sources: readonly string[]): Import[] {
  return sources.flatMap(importsIn);
}

function importsIn(file: string): Import[] {
  const known = found.get(file);
  if (known) return known;
  const text = readFileSync(join(root, file), "utf8");
  const pattern = /^(?:import|export)\s+(type\s+)?[^;]*?\sfrom\s+"([^"]+)"|^import\s+"([^"]+)"/gm;
  const made = [...text.matchAll(pattern)].map(([, typeWord, from, bare]) => ({
    from: file,
    to: resolved(file, from ?? bare ?? ""),
    typeOnly: Boolean(typeWord),
  }));
  found.set(file, made);
  return made;
}

function resolved(file: string, specifier: string): string {
  if (specifier.startsWith("#ui/")) return `app/_ui/${specifier.slice(4)}`;
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (specifier.startsWith(".")) return normalize(join(dirname(file), specifier));
  return specifier;
}

function impureReach(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return importsIn(file)
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ to }) => {
      if (/^(db\/|drizzle-orm|postgres|pg-boss|next|react)/.test(to)) return [to];
      const next = files.find((candidate) => candidate.replace(/\.tsx?$/, "") === to);
      return next ? impureReach(next, seen) : [];
    });
}

function topsAllowed(file: string): readonly string[] {
  return allowed[top(file)] ?? [];
}

function top(path: string): string {
  return path.split("/")[0] ?? "";
}

function isFromPackage(to: string): boolean {
  return !/^(app|lib|db|e2e)\//.test(to);
}

/** Only seeds use lib from db: they make their rows through the commands. */
function isSeedThroughCommands(from: string, to: string): boolean {
  return from.startsWith("db/seed") && to.startsWith("lib/");
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
