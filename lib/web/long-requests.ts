import { subscribe } from "node:diagnostics_channel";

const shared = globalThis as typeof globalThis & { qihengLongRequests?: true };

/**
 * Lets a request's body take so long to arrive, on every HTTP server of this process. Node cuts a
 * body off after five minutes, which a large file over a slow line needs; headers keep their own,
 * short limit. Takes effect with the next request that starts.
 */
export function allowLongRequests(milliseconds: number): void {
  if (shared.qihengLongRequests) return;
  shared.qihengLongRequests = true;
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: { requestTimeout: number } };
    server.requestTimeout = milliseconds;
  });
}
