import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export type Started = {
  process: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Waits until the text was printed. @throws with the output when the command ends before. */
  until(text: RegExp): Promise<RegExpMatchArray>;
  /** The exit code, once it has ended. */
  ended: Promise<number | null>;
};

/** Runs the start command as an operator would, with these settings only. */
export function startCommand(settings: Record<string, string>): Started {
  const env = { PATH: process.env.PATH, LANG: "C.UTF-8", NODE_ENV: "production", ...settings };
  const child = spawn(process.execPath, ["lib/operations/start.mjs"], {
    env: env as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => {
      text += part;
    });
  }
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { process: child, output: () => text, ended, until: (wanted) => waitFor(wanted) };

  async function waitFor(wanted: RegExp): Promise<RegExpMatchArray> {
    for (;;) {
      const found = text.match(wanted);
      if (found) return found;
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`ended without ${wanted}:\n${text}`);
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}
