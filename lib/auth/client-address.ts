import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

// Written over whatever a visitor sends under this name.
const socketHeader = "x-qiheng-socket";

type Headers = { get(name: string): string | null | undefined };

const shared = globalThis as typeof globalThis & { qihengWatchesSockets?: boolean };

/**
 * From now on every request of this process carries the address of its own socket, which a visitor
 * cannot choose, unlike `X-Forwarded-For`. For `instrumentation.ts`, before the first request.
 */
export function watchSockets(): void {
  if (shared.qihengWatchesSockets) return;
  shared.qihengWatchesSockets = true;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[socketHeader] = request.socket.remoteAddress ?? "";
  });
}

/**
 * The address a request comes from. Behind `QIHENG_TRUSTED_PROXIES` reverse proxies (a number, 0 if
 * unset) it is the entry that the outermost of them wrote; otherwise the socket's own.
 */
export function clientAddress(headers: Headers): string {
  const proxies = Number(process.env.QIHENG_TRUSTED_PROXIES ?? 0);
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  if (proxies > 0) return forwarded.at(-proxies) || forwarded[0] || "unknown";
  return headers.get(socketHeader) || forwarded.at(-1) || "unknown";
}

/** True when the request was made on this very machine, without a proxy, to a loopback name. */
export function isLoopback(headers: Headers): boolean {
  const socket = headers.get(socketHeader) ?? "";
  const host = URL.parse(`http://${headers.get("host") ?? ""}`)?.hostname ?? "";
  const here = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
  return here && /^(::1|(::ffff:)?127(\.\d+){3})$/.test(socket);
}
