import type { Messages } from "#lib/messages/shape";
import type { credit as zh } from "#lib/messages/zh/credit";

export const credit: Messages<typeof zh> = {
  title: "Disclosed conduct of service organizations",
  lead: "Dishonest conduct of agencies that an IP office has decided on and published. What was repaired, revoked or has run its term is no longer shown.",
  list: "Conduct disclosed now",
  none: "No conduct is disclosed at present.",
  noneText:
    "If an agency forges documents or files in bad faith, you may report it, also without your name.",
  report: "Report a tip",
  organization: "Organization",
  decision: "Decision",
  body: "Decided by",
  published: "Published",
  ends: "Disclosed until",
  untilRemoved: "until removed",
  repairing: "repair applied for",
};
