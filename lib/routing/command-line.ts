import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isPlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import { defaultRules } from "#lib/routing/default-rules";
import type { Problem } from "#lib/routing/problems";
import { type RoutedCase, routeCases } from "#lib/routing/route-cases";
import { parseRuleSet, type RuleSet } from "#lib/routing/rule-set";

const USAGE = `npm run -s route -- FILE [--rules RULES.json] [--as-of YYYY-MM-DD] [--explain]
npm run -s route -- --print-rules

Prints where each complaint of FILE goes, as JSON by case id.
  --rules        try these rules instead of the ones that come with the product
  --as-of        judge limits as of this day instead of today (Asia/Shanghai)
  --explain      print every rule that fired with its reason in both languages and its law
  --print-rules  print the rules that come with the product, to edit and try`;

class Failure extends Error {}

try {
  console.log(JSON.stringify(run(process.argv.slice(2)), null, 2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(args: string[]): unknown {
  const { values, positionals } = options(args);
  if (values["print-rules"]) return defaultRules;
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Failure(USAGE);
  const rules = values.rules ? rulesFrom(values.rules) : defaultRules;
  const result = routeCases(readJson(file), rules, dayFrom(values["as-of"]));
  if (!result.ok) throw new Failure(listed(`${file} is not a file of cases`, result.problems));
  return Object.fromEntries(
    result.routed.map((one) => [one.id, values.explain ? explained(one) : one.summary]),
  );
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        rules: { type: "string" },
        "as-of": { type: "string" },
        explain: { type: "boolean" },
        "print-rules": { type: "boolean" },
      },
    });
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function rulesFrom(file: string): RuleSet {
  const found = parseRuleSet(readJson(file));
  if (!found.ok) throw new Failure(listed(`${file} is not a rule set`, found.problems));
  return found.ruleSet;
}

function dayFrom(typed: string | undefined): string {
  if (typed === undefined) return shanghaiDate(new Date());
  if (!isPlainDate(typed)) throw new Failure(`--as-of ${typed} is not a day such as 2026-11-22`);
  return typed;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new Failure(`${file}: ${(error as Error).message}`);
  }
}

function explained({ summary, recommendation }: RoutedCase) {
  return recommendation ? { ...summary, explained: recommendation } : summary;
}

function listed(head: string, problems: Problem[]): string {
  const lines = problems.map(({ path, message }) => `  ${path}: ${message.zh} / ${message.en}`);
  return [head, ...lines].join("\n");
}
