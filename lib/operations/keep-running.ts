import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { PlainFault, say, words } from "#lib/operations/terminal";

export type Program = {
  name: "web" | "worker";
  script: string;
  env: NodeJS.ProcessEnv;
  /** For the engine that runs it. */
  flags?: readonly string[];
  /** A file for its output; without one it goes where ours goes. */
  log?: string;
};

export type Running = {
  /** Settles when the program first says that it is ready, or has failed three times before that. */
  ready: Promise<void>;
  /** Asks it to stop, waits up to 10 seconds, then ends it. */
  stop(): Promise<void>;
};

const patience = 10_000;

/**
 * Starts a program and starts it again whenever it dies, at once the first time, then after 1, 2, 4 …
 * 30 seconds; after a minute of health the count begins anew.
 */
export function keepRunning(program: Program): Running {
  const first = Promise.withResolvers<void>();
  let failures = 0;
  let stopping = false;
  let child = launch();

  function launch() {
    const begun = Date.now();
    const process = spawnProgram(program);
    process.on("message", () => first.resolve());
    process.once("exit", () => void comeBack(Date.now() - begun));
    return process;
  }

  async function comeBack(lived: number) {
    if (stopping) return;
    failures = lived > 60_000 ? 1 : failures + 1;
    if (failures >= 3) first.reject(new PlainFault(lastWords(program)));
    const seconds = failures === 1 ? 0 : Math.min(30, 2 ** (failures - 2));
    tell(program, seconds);
    await pause(seconds * 1000);
    if (!stopping) child = launch();
  }

  return {
    ready: first.promise,
    stop: async () => {
      stopping = true;
      await end(child);
    },
  };
}

// In a process group of its own: Ctrl-C reaches us alone, and we stop things in their order. The
// channel tells the program when we are gone, however we went.
function spawnProgram({ name, script, env, flags = [], log }: Program): ChildProcess {
  const output = log ? openSync(log, "a", 0o600) : "inherit";
  return spawn(process.execPath, [...flags, script], {
    cwd: process.cwd(),
    env: { ...env, QIHENG_PROCESS: name },
    detached: true,
    stdio: ["ignore", output, output, "ipc"],
  });
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(timer);
}

function tell({ name, log }: Program, seconds: number) {
  say(words("childEnded", { name: words(name), seconds: String(seconds), log: log ?? "stdout" }));
}

function lastWords({ name, log }: Program): string {
  const last = log ? readFileSync(log, "utf8").trimEnd().split("\n").slice(-15).join("\n") : "";
  return `${words("neverReady", { name: words(name) })}\n${last}`;
}
