/** Runs once in each server process, before its first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { watchSockets } = await import("#lib/auth/client-address");
  watchSockets();
}
