import { connect, useConnection } from "#db/connection";
import { trademarkAnswers } from "#e2e/arrange/complaints";
import type { MemberActor } from "#lib/access/actor";
import { fileComplaint } from "#lib/complaints/file-complaint";

// A process of its own that files one complaint for each key, four at a time, and prints each key with
// the id of its case as soon as it is told that it is filed.
const [url = "", seat = "{}", list = "[]"] = process.argv.slice(2);
useConnection(connect(url, { most: 5, name: "qiheng-keyed-filing" }));
const written = JSON.parse(seat);
const holder: MemberActor = { ...written, now: new Date(written.now) };
const answers = trademarkAnswers(holder);
const keys: string[] = JSON.parse(list);

async function fileNext(): Promise<void> {
  const idempotencyKey = keys.shift();
  if (!idempotencyKey) return;
  const { caseId } = await fileComplaint(holder, { answers, idempotencyKey });
  console.log(`${idempotencyKey} ${caseId}`);
  return fileNext();
}

await Promise.all(Array.from({ length: 4 }, fileNext));
process.exit(0);
