import type { QueueName } from "#db/queues";

/** What each job is told: ids only, so that nothing personal lies in a queue or its logs. */
export type JobData = {
  "referral-delivery": { referralId: string };
  "deadline-sweep": Record<string, never>;
  "deadline-passed": { clockId: string };
  "reminder-sweep": Record<string, never>;
  "deadline-near": { clockId: string };
  /** The first and last of the days that changed; the proceeding after which to go on. */
  "calendar-changed": { from: string; to: string; after?: string };
  "referral-sweep": Record<string, never>;
  "referral-late": { referralId: string };
  "access-asked": { requestId: string };
  "access-sweep": Record<string, never>;
  "authority-changed": { authorityId: string };
  /** The numbers of the first and last of the events that were written. */
  "inbox-delivery": { caseId: string; first: number; last: number };
  /** When the import was sent: what failed for good is no news of an import that was sent anew. */
  "sheet-import": { importId: string; sentAt: string };
  "sheet-import-failed": { importId: string; sentAt: string };
  "mail-sending": { mailId: string };
  /** How many attempts the delivery had when the job was left. */
  "webhook-sending": { deliveryId: string; attempt: number };
  "webhook-log-cleanup": Record<string, never>;
  "mail-digest": Record<string, never>;
  "search-backlog": Record<string, never>;
  "checkpoint-signing": Record<string, never>;
  "figures-count": Record<string, never>;
  "draft-evidence-cleanup": Record<string, never>;
};

/**
 * Does one job's work. It may be called again for the same job, after a crash or a lost worker, and
 * must then change nothing that is already done. `signal` is aborted when the job is taken away.
 */
export type Handler<Name extends QueueName> = (
  data: JobData[Name],
  signal: AbortSignal,
) => Promise<void>;
