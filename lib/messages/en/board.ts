import type { Messages } from "#lib/messages/shape";
import type { board as zh } from "#lib/messages/zh/board";

export const board: Messages<typeof zh> = {
  title: "Workload",
  lead: "Where open proceedings lie, and how many. Each number leads to its cases. What you have put aside yourself may be missing from your list for now.",
  officers: "By officer and stage",
  officer: "Officer",
  bodies: "By body and stage",
  bodiesLead: "All cases that your organization supervises.",
  body: "Body",
  nobody: "nobody",
  total: "Together",
  all: "All",
  overdue: "{count, number} overdue",
  soon: "{count, number} due in 3 days",
  none: "No proceeding is open.",
  back: "Back to the queue",
};
