import { availableParallelism } from "node:os";

const most = 4;

/** Whether several processes may listen on one port, which is shared out evenly on Linux alone. */
export const sharesPorts = process.platform === "linux";

/**
 * How many web processes listen on the one port: `WEB_PROCESSES`, or one for each core and at most
 * four. Where no port is shared there is one.
 */
export function webProcesses({
  WEB_PROCESSES: wished,
}: Record<string, string | undefined>): number {
  if (!sharesPorts) return 1;
  return wished?.trim() ? Number(wished) : Math.min(availableParallelism(), most);
}

/** Whether so many processes can be asked for: 1 to 32. @param text as typed */
export function isProcessCount(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 32;
}
