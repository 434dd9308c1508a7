import type { QueueName } from "#db/queues";
import { systemActor } from "#lib/access/actor";
import type { Handler } from "#lib/jobs/job-data";
import { deliverReferral } from "#lib/referrals/deliver-referral";

export type Handlers = { [Name in QueueName]?: Handler<Name> };

/** Which function does which job; each lives in the room whose work it is. */
export const handlers: Handlers = {
  "referral-delivery": ({ referralId }) =>
    deliverReferral(systemActor("referral-delivery"), referralId),
};
