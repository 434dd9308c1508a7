import { readdirSync, readFileSync } from "node:fs";
import { mustFetch } from "#e2e/bench/requests";
import { timed } from "#e2e/bench/timing";

/** Megabytes that the largest web process holds, before and after so many more pages; 0 where none can be read. */
export async function memoryAfter(address: string, cookie: string, requests: number) {
  const before = webMemory();
  await timed({ times: requests, clients: 8 }, () => mustFetch(`${address}/desk`, cookie));
  return { before, after: webMemory() };
}

function webMemory(): number {
  const web = processes().filter(
    (pid) => read(`/proc/${pid}/cmdline`).includes("lib/web/serve.ts") && isOurs(pid),
  );
  return Math.max(0, ...web.map(megabytesOf));
}

function megabytesOf(pid: string): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`)) ?? [];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}

function processes(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function isOurs(pid: string): boolean {
  return read(`/proc/${pid}/status`).includes(`\nPPid:\t${process.pid}\n`);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
