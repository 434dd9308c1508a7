import type { Messages } from "#lib/messages/shape";
import type { receipts as zh } from "#lib/messages/zh/receipts";

export const receipts: Messages<typeof zh> = {
  title: "Verify a receipt",
  lead: "Were you handed a receipt of a complaint? Enter its number and check value to see whether this platform gave it, and whether the complaint and its files are still what was filed. No account is needed.",
  number: "Case number",
  check: "Check value",
  checkHint: "The 20 letters and digits on the receipt; capitals and spaces do not matter.",
  submit: "Verify",
  again: "Verify another",
  genuine: "The receipt is genuine",
  genuineText:
    "This platform received the complaint at the time below. Its words and files are kept as they were received.",
  filedAt: "Received",
  contentHash: "Checksum of the complaint",
  contentHashHint: "If the receipt shows the same, the complaint has not been changed.",
  files: "Files received with the complaint",
  noFiles: "No files were filed.",
  filesHint:
    "File names are not public. Reckon the SHA-256 of the file you hold: if it is listed here, it is the one that was filed.",
  file: "File {place, number}",
  size: "Size",
  hash: "SHA-256 checksum",
  progress: "Follow the progress (the query code is needed)",
};
