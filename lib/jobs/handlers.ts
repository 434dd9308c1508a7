import type { QueueName } from "#db/queues";
import { acting } from "#lib/access/act";
import { systemActor } from "#lib/access/actor";
import { sweepAccess } from "#lib/access-requests/end-access";
import { tellHolders } from "#lib/access-requests/tell-holders";
import { restoreSight } from "#lib/authorities/restore-sight";
import { makeCheckpoints } from "#lib/checkpoints/make-checkpoints";
import { cleanUpEvidence } from "#lib/evidence/clean-up-evidence";
import { recomputeTargets } from "#lib/fast-tracks/recompute-targets";
import { tellOfEvents } from "#lib/inbox/tell-of-events";
import type { Handler } from "#lib/jobs/job-data";
import { queueDigests } from "#lib/mail/queue-mails";
import { sendMail } from "#lib/mail/send-mail";
import { countFigures } from "#lib/open-figures/count-figures";
import { recordExpiry } from "#lib/proceedings/record-expiry";
import { remind, sweepReminders } from "#lib/proceedings/reminders";
import { sweepDeadlines } from "#lib/proceedings/sweep-deadlines";
import { deliverReferral } from "#lib/referrals/deliver-referral";
import { recomputeReferrals } from "#lib/referrals/recompute-referrals";
import { recordLate } from "#lib/referrals/record-late";
import { sweepReferrals } from "#lib/referrals/sweep-referrals";
import { indexBacklog } from "#lib/search/index-backlog";
import { carryOut } from "#lib/sheet-imports/carry-out";
import { stopFailed } from "#lib/sheet-imports/end-import";
import { cleanUpLog } from "#lib/webhooks/clean-up-log";
import { sendDelivery } from "#lib/webhooks/send-delivery";
import { recomputeClocks } from "#lib/working-days/recompute-clocks";

export type Handlers = { [Name in QueueName]?: Handler<Name> };

/** Which function does which job; each lives in the room whose work it is. */
export const handlers: Handlers = {
  "referral-delivery": ({ referralId }) =>
    deliverReferral(systemActor("referral-delivery"), referralId),
  "deadline-sweep": async () => {
    await sweepDeadlines(systemActor("deadline-sweep"));
  },
  "deadline-passed": ({ clockId }) => recordExpiry(systemActor("deadline-passed"), clockId),
  "reminder-sweep": async () => {
    await sweepReminders(systemActor("reminder-sweep"));
  },
  "deadline-near": ({ clockId }) => remind(systemActor("deadline-near"), clockId),
  "calendar-changed": async (days) => {
    const actor = systemActor("calendar-changed");
    await recomputeClocks(actor, days);
    if (days.after) return;
    await recomputeReferrals(actor, days);
    await recomputeTargets(actor, days);
  },
  "referral-sweep": async () => {
    await sweepReferrals(systemActor("referral-sweep"));
  },
  "referral-late": ({ referralId }) => recordLate(systemActor("referral-late"), referralId),
  "access-asked": ({ requestId }) => tellHolders(systemActor("access-asked"), requestId),
  "access-sweep": async () => {
    await sweepAccess(systemActor("access-sweep"));
  },
  "authority-changed": async ({ authorityId }) => {
    await restoreSight(systemActor("authority-changed"), authorityId);
  },
  "inbox-delivery": async (written) => {
    await tellOfEvents(systemActor("inbox-delivery"), written);
  },
  "sheet-import": ({ importId }, signal) => carryOut(systemActor("sheet-import"), importId, signal),
  "sheet-import-failed": (sent) => stopFailed(systemActor("sheet-import-failed"), sent),
  "webhook-sending": (job) => sendDelivery(systemActor("webhook-sending"), job),
  "webhook-log-cleanup": async (_, signal) => {
    await cleanUpLog(systemActor("webhook-log-cleanup"), signal);
  },
  "mail-sending": ({ mailId }) => sendMail(systemActor("mail-sending"), mailId),
  "mail-digest": async () => {
    const actor = systemActor("mail-digest");
    await acting(actor, (tx) => queueDigests(tx, actor));
  },
  "search-backlog": async (_, signal) => {
    while (!signal.aborted && (await indexBacklog(systemActor("search-backlog"))) > 0);
  },
  "checkpoint-signing": (_, signal) => makeCheckpoints(systemActor("checkpoint-signing"), signal),
  "figures-count": () => countFigures(systemActor("figures-count")),
  "draft-evidence-cleanup": async () => {
    await cleanUpEvidence(systemActor("draft-evidence-cleanup"));
  },
};
