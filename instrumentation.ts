import { allowLongRequests } from "#lib/web/long-requests";

const sixHours = 6 * 3_600_000;

/** Runs once when the web process starts: a large file over a slow line takes its time. */
export function register(): void {
  if (process.env.NEXT_RUNTIME === "nodejs") allowLongRequests(sixHours);
}
