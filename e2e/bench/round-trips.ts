import { createServer, connect as dial, type Server } from "node:net";
import { freePort } from "#db/embedded/free-port";

export type TripCounter = {
  /** The database's address as it goes through the counter. */
  url: string;
  /** How often somebody has waited for the database since it was last asked. */
  taken(): number;
  stop(): void;
};

/**
 * Stands between a process and its database and counts round trips: each time something is sent after
 * an answer. What is sent together, or before the answer has come, is one.
 * @param url of the database, over TCP.
 */
export async function countTrips(url: string): Promise<TripCounter> {
  const { hostname, port } = new URL(url);
  let trips = 0;
  const server: Server = createServer((near) => {
    const far = dial(Number(port), hostname);
    let isAnswered = true;
    near.on("data", (sent) => {
      if (isAnswered) trips += 1;
      isAnswered = false;
      far.write(sent);
    });
    far.on("data", (answer) => {
      isAnswered = true;
      near.write(answer);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.once("close", () => other.destroy());
      one.on("error", () => other.destroy());
    }
  });
  const own = await freePort();
  await new Promise<void>((resolve) => server.listen(own, "127.0.0.1", resolve));
  const through = new URL(url);
  through.hostname = "127.0.0.1";
  through.port = String(own);
  return {
    url: through.toString(),
    taken: () => {
      const since = trips;
      trips = 0;
      return since;
    },
    stop: () => void server.close(),
  };
}
