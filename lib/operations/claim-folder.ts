import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { PlainFault, words } from "#lib/operations/terminal";

type Holder = { pid: number; address: string | null };

/**
 * Makes this process the only one that runs the product from `folder`. Whoever holds the claim
 * answers on a loopback port that the file names; a file left by a killed process finds no answer,
 * so neither a reused process number nor a crash blocks the next start.
 * @throws PlainFault with the address when it already runs.
 */
export async function claimFolder(folder: string) {
  const file = join(folder, "running.json");
  const claim = { key: randomUUID(), port: 0 };
  const holder: Holder = { pid: process.pid, address: null };
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(JSON.stringify({ ...holder, key: claim.key }));
  });
  claim.port = await listen(server);
  while (!write(file, claim)) {
    const other = await ask(file);
    if (other) throw alreadyThere(other, () => server.close());
    rmSync(file, { force: true });
  }
  return {
    /** From now on a second start is told where this one is. */
    announce: (address: string) => {
      holder.address = address;
    },
    release: () => {
      rmSync(file, { force: true });
      server.close();
    },
  };
}

function alreadyThere(other: Holder, close: () => void): PlainFault {
  close();
  const pid = String(other.pid);
  return new PlainFault(
    other.address
      ? words("alreadyRunning", { address: other.address, pid })
      : words("alreadyStarting", { pid }),
  );
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      server.unref();
      resolve((server.address() as { port: number }).port);
    });
  });
}

// A link appears whole and only if there is none yet, so of two that start at once one gets it.
function write(file: string, claim: { key: string; port: number }): boolean {
  const draft = `${file}.${claim.key}`;
  writeFileSync(draft, JSON.stringify(claim), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

async function ask(file: string): Promise<Holder | null> {
  try {
    const claim = JSON.parse(readFileSync(file, "utf8"));
    const answer = JSON.parse(await readAll(claim.port));
    return answer.key === claim.key ? answer : null;
  } catch {
    return null;
  }
}

function readAll(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1");
    socket.setTimeout(2000, () => socket.destroy(new Error("no answer")));
    socket.on("data", (part) => {
      text += part;
    });
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
}
