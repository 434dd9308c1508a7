import { connect, useConnection } from "#db/connection";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import type { MemberActor } from "#lib/access/actor";

// A process of its own that files complaints, four at a time, until it is asked to stop, and prints the id of each that it was
// told is filed. Like the web server it outlives a rejection that the driver lets go unhandled when
// a backend dies.
process.on("unhandledRejection", () => {});

const [url = "", seat = "{}"] = process.argv.slice(2);
useConnection(connect(url, { most: 5, name: "qiheng-filing" }));
const written = JSON.parse(seat);
const holder: MemberActor = { ...written, now: new Date(written.now) };

let going = true;
process.on("SIGTERM", () => {
  going = false;
});

while (going) {
  const filings = Array.from({ length: 4 }, () => filed(holder, trademarkAnswers(holder)));
  for (const result of await Promise.allSettled(filings))
    if (result.status === "fulfilled") console.log(result.value.caseId);
}
process.exit(0);
