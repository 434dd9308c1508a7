import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks for a page over a kept connection. @returns its text and the bytes that travelled. */
export function fetchPage(
  address: string,
  cookie = "",
): Promise<{ status: number; text: string; bytes: number }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, "accept-encoding": "gzip" };
    get(address, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("error", reject);
      response.once("end", () => {
        const sent = Buffer.concat(parts);
        const isZipped = response.headers["content-encoding"] === "gzip";
        const text = (isZipped ? gunzipSync(sent) : sent).toString();
        resolve({ status: response.statusCode ?? 0, text, bytes: sent.byteLength });
      });
    }).once("error", reject);
  });
}

/** The same, and it must be the page and not a refusal or the way to sign in. */
export async function mustFetch(address: string, cookie = ""): Promise<void> {
  const { status } = await fetchPage(address, cookie);
  if (status !== 200) throw new Error(`${address} answered ${status}`);
}

/** Bytes as they travel of the scripts that a page loads at once. @throws for anything but the page. */
export async function scriptBytes(address: string, cookie = ""): Promise<number> {
  const { status, text } = await fetchPage(address, cookie);
  if (status !== 200) throw new Error(`${address} answered ${status}`);
  const sources = new Set<string>();
  for (const [tag] of text.matchAll(/<script[^>]*>/g)) {
    const source = /\ssrc="([^"]+)"/.exec(tag)?.[1];
    if (source && !/\snoModule/i.test(tag)) sources.add(source);
  }
  let bytes = 0;
  for (const source of sources)
    bytes += (await fetchPage(new URL(source, address).toString())).bytes;
  return bytes;
}

/** A server that only sends the same bytes: what this machine can do at most. */
export async function bareServer(text: string): Promise<{ address: string; stop(): void }> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
