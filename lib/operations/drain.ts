import type { Server, ServerResponse } from "node:http";

/**
 * Lets a web server finish. It takes no new connection, ends live streams, whose readers connect
 * again by themselves, and gives the other answers `patience` milliseconds.
 */
export async function drain(server: Server, open: Set<ServerResponse>, patience: number) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const response of open) if (isStream(response)) response.socket?.destroy();
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const deadline = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}

function isStream(response: ServerResponse): boolean {
  return String(response.getHeader("content-type")).startsWith("text/event-stream");
}
