import { createServer } from "node:net";
import { isPort } from "#lib/operations/deployment-settings";
import { PlainFault, words } from "#lib/operations/terminal";

/**
 * The port to serve on. @param wished `PORT` as set; unset: 3000 or the next one that is free.
 * @throws PlainFault when the wished port is no port or is taken.
 */
export async function choosePort(wished: string | undefined, host: string): Promise<number> {
  if (!wished) return nextFree(3000, host);
  if (!isPort(wished)) throw new PlainFault(words("portInvalid"));
  if (await isFree(Number(wished), host)) return Number(wished);
  throw new PlainFault(words("portTaken", { port: wished }));
}

async function nextFree(from: number, host: string): Promise<number> {
  for (let port = from; port <= 65535; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new PlainFault(words("portTaken", { port: String(from) }));
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once("error", () => answer(false));
    server.listen(port, host, () => server.close(() => answer(true)));
  });
}
