import type { Messages } from "#lib/messages/shape";
import type { checkpoints as zh } from "#lib/messages/zh/checkpoints";

export const checkpoints: Messages<typeof zh> = {
  title: "Checkpoints",
  lead: "Every hour the hashes at the ends of those timelines that changed go into a log that only grows, and the whole log is signed: a checkpoint. Keep it outside this platform, and whoever rewrites a timeline later, the database included, is found out.",
  copiesOn: "A copy of every checkpoint goes into {folder}",
  copiesOff: "The checkpoints lie on this platform alone",
  copiesOffText:
    "Set CHECKPOINT_FOLDER to a folder on another machine, or have a partner body fetch the address below now and then; it asks for no account.",
  address: "Address of the latest checkpoint",
  key: "Public key for its signature",
  keyText: "Keep it with the checkpoints.",
  copy: "Copy",
  copied: "Copied",
  howTitle: "How to check",
  how: "Run this on the server. It walks every timeline, the log and every evidence file, and sees whether the log is still the one that the checkpoint signed.",
  list: "Checkpoints",
  at: "Time",
  size: "Entries in the log",
  count: "{count, number}",
  note: "Checkpoint",
  download: "Download",
  downloadOne: "Download the checkpoint of {size, number} entries",
  none: "No checkpoint yet",
  noneText: "One is made at a quarter past each hour, unless no case has changed.",
};
