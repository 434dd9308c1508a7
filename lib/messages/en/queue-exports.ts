import type { Messages } from "#lib/messages/shape";
import type {
  queueExports as zh,
  queueExportRefusals as zhRefusals,
} from "#lib/messages/zh/queue-exports";

export const queueExports: Messages<typeof zh> = {
  link: "Export",
  title: "Export to a spreadsheet",
  lead: "Takes the cases of the list out into an .xlsx file, with their numbers and these columns.",
  kept: "Who took them out, when, and by which filter is kept for good, and on the record of readings of each case. Keep the file safe once it has left the platform. At most {most, number} cases at once. Every cell is text; none is a formula.",
  take: "Export and record it",
  back: "Back to the queue",
  sheet: "Cases",
  yes: "yes",
  tooMany:
    "The list has more than {most, number} cases, so nothing was exported. Add a filter and export it in parts.",
  filterWrong:
    "The filter was not understood, so nothing was exported. Go back to the queue and correct it as said there.",
};

export const queueExportRefusals: Messages<typeof zhRefusals> = {
  tooMany:
    "The list has more than {most} cases, so nothing was exported. Add a filter and export it in parts.",
  filterWrong:
    "The filter was not understood, so nothing was exported. Go back to the queue and correct it as said there.",
};
