import { readdirSync, readFileSync } from "node:fs";

/** The living processes, other than this one, whose command or settings mention `text` (Linux). */
export function processesWith(text: string): { pid: number; command: string }[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => (read(pid, "cmdline") + read(pid, "environ")).includes(text))
    .map((pid) => ({ pid: Number(pid), command: read(pid, "cmdline").replaceAll("\0", " ") }));
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
