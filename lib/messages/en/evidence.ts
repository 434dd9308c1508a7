import type { Messages } from "#lib/messages/shape";
import type { evidence as zh, evidenceRefusals as zhRefusals } from "#lib/messages/zh/evidence";

export const evidenceRefusals: Messages<typeof zhRefusals> = {
  noneChosen: "No file was chosen. Choose one or more files, then upload.",
  empty:
    "“{fileName}” is empty (0 bytes) and was not uploaded. Check the original and choose it again.",
  tooLarge:
    "“{fileName}” is larger than {megabytes, number} MB, the most for one file, and was not uploaded. Compress or split it, then try again.",
  tooMany: "At most {most, number} files can be uploaded at once. Upload them in several goes.",
  draftFull:
    "A complaint can hold at most {most, number} files. Remove some, or pack them into a zip file.",
  kindRefused:
    "“{fileName}” is a kind of file that is not accepted. You can upload images, PDF, OFD, office documents, text, mail, audio, video and archives. Save a web page as PDF, or pack it into a zip file.",
  duplicate: "“{fileName}” is identical to “{as}”, already uploaded, and was not saved again.",
  diskFull:
    "The server has run out of storage, so the file was not saved. Your answers are safe. Try again later; if it happens again, tell the administrator.",
  uploadBroken:
    "The upload broke off and none of the chosen files was saved. Check your connection and upload them again.",
  notAllowed:
    "Your present seat cannot add evidence here. Switch seats, or ask a colleague who may.",
  audienceRefused:
    "This audience cannot be chosen. What has been shown to others cannot be taken back, only shown to more.",
  draftSubmitted:
    "The complaint has been submitted, so its evidence can no longer be changed. Add files in the case instead.",
};

export const evidence: Messages<typeof zh> = {
  title: "Evidence",
  choose: "Choose files",
  chooseHint:
    "You can choose several. Images, PDF, OFD, office documents, text, mail, audio, video and archives, each up to {megabytes, number} MB.",
  note: "What it shows (optional)",
  upload: "Upload",
  uploading: "Uploading, {percent, number}%",
  uploaded: "{count, plural, one {# file} other {# files}} uploaded.",
  someRefused: "Some files were not uploaded",
  none: "No files yet.",
  name: "File name",
  size: "Size",
  kind: "Kind",
  owner: "Submitted by",
  at: "Uploaded",
  hash: "SHA-256",
  hashHint: "The file’s fingerprint. If one byte changes, so does it.",
  view: "View",
  download: "Download",
  remove: "Remove",
  removed: "Removed.",
  disagrees: "The name does not match the kind of content",
  audience: "Who can see it",
  audiences: {
    own: "Our organization only",
    organizations: "Bodies on the case",
    complainant: "Bodies and the complainant",
    respondent: "Bodies and the respondent",
    parties: "Bodies and all parties",
  },
  widen: "Show to more people",
  widenHint: "This cannot be taken back, and is written to the timeline.",
  custody: "Chain of custody",
  custodyActions: {
    received: "Received",
    filed: "Filed with the complaint",
    disclosed: "Shown to more people",
    read: "Viewed or downloaded",
    removed: "Removed",
  },
};
