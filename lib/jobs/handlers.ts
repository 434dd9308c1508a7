import type { QueueName } from "#db/queues";
import type { Handler } from "#lib/jobs/job-data";

export type Handlers = { [Name in QueueName]?: Handler<Name> };

/** Which function does which job; each lives in the room whose work it is. */
export const handlers: Handlers = {};
