import { runBrowser } from "#e2e/run/browser";
import { succeeds } from "#e2e/run/step";
import { broken, nothing, sum, type Tally } from "#e2e/run/tally";
import { runUnits } from "#e2e/run/units";
import { buildIfStale } from "#lib/operations/build";

/** Everything that a change must pass. One part that fails does not keep the others from running. */
const parts: [string, () => Promise<Tally>][] = [
  ["types", () => tool("typescript/bin/tsc", "--noEmit")],
  ["lint", () => tool("@biomejs/biome/bin/biome", "check", ".")],
  ["production build", () => buildIfStale(process.cwd()).then(() => nothing)],
  ["units and commands", runUnits],
  ["browser", runBrowser],
];

async function tool(script: string, ...args: string[]): Promise<Tally> {
  return (await succeeds(script, ...args)) ? nothing : broken(`${script} found faults`);
}

const tallies: Tally[] = [];
for (const [name, runPart] of parts) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const tally = await runPart().catch((error) => {
    console.log(error instanceof Error ? error.message : error);
    return broken(`${name} broke off: ${error instanceof Error ? error.message : error}`);
  });
  tallies.push(tally);
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`${tally.failed === 0 ? "✔" : "✖"} ${name} (${seconds} s)`);
}

const { passed, failed, faults } = sum(tallies);
// Again, and last: between a fault of the first part and the end of a log lie a thousand lines.
for (const fault of faults) console.log(`\n✖ ${fault}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
