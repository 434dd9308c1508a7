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
  uploadUnfinished: "The file is not whole yet. Go on uploading; it is added once it is.",
  changedOnTheWay:
    "“{fileName}” arrived with another fingerprint than it has on your device, and was not kept. Make sure that nothing is changing the file, then upload it again.",
  captureAddress:
    "A capture of a web page needs its address, such as https://mall.example/item/1. Correct it, then upload again.",
  captureTime:
    "The time of a capture must be in the past, to the minute. Leave it empty if you are not sure.",
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
  note: "What it shows",
  capture: {
    title: "This is a capture of a web page",
    lead: "Say which page it shows, when and how you took it, so that it can be checked.",
    address: "Web address",
    at: "When (Beijing time)",
    way: "How it was taken",
    said: "From {address} · {way}",
    ways: {
      own: "Own screenshot or recording",
      timestamp: "Trusted timestamp",
      notary: "Notarized",
      ledger: "Recorded on a blockchain",
      platform: "Given by the platform",
      other: "Another way",
    },
  },
  upload: "Upload",
  resumable: {
    camera: "Use the camera",
    cameraHint: "Take a photo or film on the spot and upload it as evidence.",
    received: "Received and added to the evidence.",
    list: "Files being uploaded",
    hint: "After a cut it goes on by itself. Closed the page? Choose the same file again, and it goes on from where it was.",
    leave:
      "Some files have not arrived yet. If you leave, choose them again to go on. Leave this page?",
    waiting: "Waiting",
    sending: "Uploading",
    checking: "Checking the fingerprint",
    paused: "Paused",
    cut: "Connection lost, trying again by itself",
    done: "Received, the fingerprints agree",
    failed: "It did not arrive. Try again.",
    unfinished: "Not finished last time. Choose this file again to go on from there.",
    pause: "Pause",
    resume: "Go on",
    cancel: "Cancel",
    again: "Try again",
  },
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
