import type { Messages } from "#lib/messages/shape";
import type { common as zh } from "#lib/messages/zh/common";

export const common: Messages<typeof zh> = {
  optional: "optional",
  toBeConfirmed: "to be confirmed",
  toBeConfirmedHint:
    "This reference has not yet been checked word for word against the official text.",
  law: "{law}",
  inForceFrom: "(in force from {day})",
  article: ", Art. {article}",
  save: "Save",
  continue: "Continue",
  cancel: "Cancel",
  back: "Back",
  change: "Change",
  choose: "Please choose",
  remove: "Remove",
  search: "Search",
  print: "Print",
  copy: "Copy",
  copied: "Copied",
  pending: "Sending…",
  previousPage: "Previous page",
  nextPage: "Next page",
  pages: "Pages",
  yes: "Yes",
  no: "No",
  none: "None",
  errorSummary: "{count, plural, one {There is a problem} other {There are # problems}}",
  whatToDo: "What you can do",
};
