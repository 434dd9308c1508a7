import { startWorker } from "#lib/jobs/start-worker";
import { log } from "#lib/operations/log";
import { untilAskedToStop } from "#lib/operations/until-asked-to-stop";

const url = process.env.QIHENG_RUNTIME_DATABASE_URL;
if (!url) throw new Error("QIHENG_RUNTIME_DATABASE_URL is not set; start with `npm start`.");

const asked = untilAskedToStop();
const stop = await startWorker(url);
log.info("worker started");
process.send?.("ready");
await asked;
await stop();
log.info("worker stopped");
process.exit(0);
