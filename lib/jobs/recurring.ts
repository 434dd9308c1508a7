import type { QueueName } from "#db/queues";

/** Every job that comes back by itself: cron expressions read in Asia/Shanghai. */
export const recurring: { job: QueueName; cron: string }[] = [
  { job: "deadline-sweep", cron: "* * * * *" },
  { job: "reminder-sweep", cron: "*/10 8-19 * * *" },
  { job: "referral-sweep", cron: "*/5 * * * *" },
  { job: "access-sweep", cron: "*/10 * * * *" },
  { job: "mail-digest", cron: "30 8 * * *" },
  { job: "search-backlog", cron: "* * * * *" },
  { job: "checkpoint-signing", cron: "15 * * * *" },
  { job: "figures-count", cron: "5 * * * *" },
  { job: "draft-evidence-cleanup", cron: "20 3 * * *" },
  { job: "webhook-log-cleanup", cron: "40 3 * * *" },
];
