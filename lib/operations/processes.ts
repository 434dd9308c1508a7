import { join } from "node:path";
import { keepRunning, type Program } from "#lib/operations/keep-running";
import type { Shutdown } from "#lib/operations/shutdown";
import { say, words } from "#lib/operations/terminal";
import { webProcesses } from "#lib/operations/web-processes";

/**
 * Starts the web processes and the worker, and waits until all of them are ready.
 * @param logs a folder for their output; without one it goes where ours goes.
 * @throws PlainFault when one of them does not start.
 */
export async function startProcesses(
  root: string,
  env: NodeJS.ProcessEnv,
  shutdown: Shutdown,
  logs?: string,
): Promise<void> {
  say(words("startingProcesses"));
  const start = (program: Pick<Program, "name" | "flags">, script: string) =>
    keepRunning({
      ...program,
      script: join(root, script),
      env,
      ...(logs && { log: join(logs, `${program.name}.log`) }),
    });
  const running = [
    ...Array.from({ length: webProcesses(env) }, () =>
      start({ name: "web", flags: webFlags }, "lib/web/serve.ts"),
    ),
    start({ name: "worker" }, "lib/jobs/worker.ts"),
  ];
  shutdown.add(async () => {
    await Promise.all(running.map((program) => program.stop()));
  });
  await Promise.all(running.map((program) => program.ready));
}

// Left alone, the engine collects its garbage when the heap has doubled or more, which takes twice the
// memory and is no faster.
const webFlags = ["--heap-growing-percent=40"];
