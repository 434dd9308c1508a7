import { spawn } from "node:child_process";
import { join } from "node:path";

/**
 * Runs one tool of node_modules and shows its output only if it fails.
 * @returns whether it succeeded.
 */
export async function succeeds(script: string, ...args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join("node_modules", script), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => {
      output += part;
    });
  }
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) process.stdout.write(output);
  return code === 0;
}
