import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Clears what a server that was cut off left in its data folder. A server that still runs, because
 * whoever started it was killed, is told to stop and waited for. A process that merely got the
 * number of a dead server is left alone, and the stale file is removed.
 */
export async function clearLeftover(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  const pid = readPid(file);
  if (pid === null) return;
  if (isServerOf(pid, data)) await stop(pid);
  rmSync(file, { force: true });
}

/** Asks the server to end its sessions and stop; after `patience` milliseconds it is not asked any more. */
export async function stop(pid: number, patience = 8000): Promise<void> {
  signal(pid, "SIGINT");
  if (await ends(pid, patience)) return;
  signal(pid, "SIGQUIT");
  if (await ends(pid, 5000)) return;
  signal(pid, "SIGKILL");
  await ends(pid, 1000);
}

function readPid(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, "utf8"), 10) || null;
  } catch {
    return null;
  }
}

function isServerOf(pid: number, data: string): boolean {
  return runs(pid) && commandLine(pid).includes(data);
}

async function ends(pid: number, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (runs(pid)) {
    if (Date.now() > until) return false;
    await pause(50);
  }
  return true;
}

// A dead process that nobody has waited for still has its number, but no command line.
function runs(pid: number): boolean {
  return signal(pid, 0) && commandLine(pid) !== "";
}

function commandLine(pid: number): string {
  if (process.platform !== "linux") {
    return (
      spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? ""
    );
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
