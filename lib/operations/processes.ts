import { join } from "node:path";
import { keepRunning } from "#lib/operations/keep-running";
import type { Shutdown } from "#lib/operations/shutdown";
import { say, words } from "#lib/operations/terminal";

/**
 * Starts the web and worker processes and waits until both are ready.
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
  const scripts = { web: "lib/web/serve.ts", worker: "lib/jobs/worker.ts" } as const;
  const running = (["web", "worker"] as const).map((name) =>
    keepRunning({
      name,
      script: join(root, scripts[name]),
      env,
      ...(logs && { log: join(logs, `${name}.log`) }),
    }),
  );
  shutdown.add(async () => {
    await Promise.all(running.map((program) => program.stop()));
  });
  await Promise.all(running.map((program) => program.ready));
}
