const sixHours = 6 * 3_600_000;

/** Runs once when a server process starts, the development server's included. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { watchSockets } = await import("#lib/auth/client-address");
    watchSockets();
    // A large file over a slow line takes its time.
    const { allowLongRequests } = await import("#lib/web/long-requests");
    allowLongRequests(sixHours);
  }
}
