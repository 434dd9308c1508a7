import { sentenceOf } from "#lib/operations/problem";
import { ProblemsFault } from "#lib/operations/problems-fault";
import { makeShutdown } from "#lib/operations/shutdown";
import { startDemo } from "#lib/operations/start-demo";
import { startProduction } from "#lib/operations/start-production";
import { PlainFault, say, words } from "#lib/operations/terminal";
import { untilAskedToStop } from "#lib/operations/until-asked-to-stop";
import { untilNpmIsGone } from "#lib/operations/until-npm-is-gone";
import { productVersion } from "#lib/web/product-version";

const asked = Promise.race([untilAskedToStop(), untilNpmIsGone()]);
const shutdown = makeShutdown();
const start = process.env.DATABASE_URL ? startProduction : startDemo;

say(words("product", { version: productVersion }));
try {
  await Promise.race([start(shutdown), asked]);
} catch (error) {
  await shutdown.run();
  explain(error);
  process.exit(1);
}
await asked;
say(words("stopping"));
await shutdown.run();
say(words("stopped"));
process.exit(0);

function explain(error: unknown) {
  if (error instanceof ProblemsFault) {
    say(error.message);
    for (const problem of error.problems) say(`  • ${sentenceOf(problem)}`);
  } else if (error instanceof PlainFault) {
    say(error.message);
  } else {
    console.error(error);
  }
}
