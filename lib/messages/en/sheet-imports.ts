import type { Messages } from "#lib/messages/shape";
import type {
  sheetImports as zh,
  sheetRefusals as zhRefusals,
} from "#lib/messages/zh/sheet-imports";

export const sheetRefusals: Messages<typeof zhRefusals> = {
  tooLarge:
    "The sheet is too large; {megabytes, number} MB is the most. Take out pictures and unused sheets, or upload it in parts.",
  tooManyLines: "At most {most, number} lines at a time. Upload it in parts.",
  notAWorkbook:
    "The file cannot be read. Use the template, save it as .xlsx or .csv without a password, then upload it.",
  noColumn:
    "The sheet has no column “{columnEn}”. Download the template and keep the names in its first line.",
  noLines: "The sheet holds only the names of the columns. Fill it in, then upload it.",
  tooMany: "{most, number} sheets are still waiting. Send or delete some, then upload another.",
  noneGood: "No line can be sent. Download the faulty lines, correct them and upload them again.",
  sent: "A sheet that was sent can no longer be deleted.",
};

export const sheetImports: Messages<typeof zh> = {
  columns: {
    saved: { right: "Number of the right", holder: "Holder of the right" },
    respondent: {
      name: "Respondent",
      kind: "Kind of respondent",
      shopUrl: "Address of the shop or listing",
      creditCode: "Respondent’s credit code",
      region: "Respondent’s region",
      address: "Respondent’s postal address",
      phone: "Respondent’s telephone",
    },
    conduct: {
      conduct: "What they did",
      venue: "Kind of place",
      placeOfConduct: "Where it happened",
      placeDetail: "Exact place",
      conductDate: "Day it happened",
      description: "What happened",
      turnover: "Sales or value of goods (yuan)",
    },
    right: {
      kind: "Kind of right",
      identifier: "Number of the right",
      title: "Title",
      status: "Status now",
      niceClass: "Nice class",
      validFrom: "Valid from",
      validUntil: "Valid until",
      lapsedOn: "Day it lapsed",
      evaluationReport: "Patent evaluation report",
      customsRecordal: "Recorded with customs",
    },
  },
  kinds: {
    complaints: {
      title: "File many complaints",
      link: "File many from a spreadsheet",
      linkText: "One right and many shops or listings: one sheet, sent at once.",
      lead: "One line, one complaint, up to {most, number} lines. Each line is checked; you look before anything is sent.",
      steps: {
        one: "Download the template and fill one line for each shop or listing. The right must be saved under “My rights” first; where several holders have one number, name the holder in its column.",
        two: "Upload it. Faulty lines say which column and why; the good ones can be sent already.",
        three: "Each line gets a case number of its own; add the evidence in each case.",
      },
      result: "Many complaints: {file}",
      good: "{count, plural, one {# line} other {# lines}} can be sent",
      send: "Send {count, plural, one {# complaint} other {# complaints}}",
      sendText:
        "Each line becomes a complaint of its own, in the name of the right’s holder. What they say is true, and none of these disputes is before a court, bound by an arbitration clause or under an invalidation. Where one is, file it by itself.",
      going: "Being sent one by one: {made, number} of {count, number} so far.",
      done: "{count, plural, one {# complaint was} other {# complaints were}} sent.",
      stopped:
        "It stopped on the way: {made, plural, one {# complaint was} other {# complaints were}} sent, {left, number} {left, plural, one {was} other {were}} not",
      left: "{count, plural, one {# line was} other {# lines were}} not sent",
      sendRest: "Send the {count, plural, one {complaint} other {# complaints}} left",
      made: "Sent",
    },
    rights: {
      title: "Import rights from a spreadsheet",
      link: "Import from a spreadsheet",
      linkText: "Have a list already? Import all rights at once.",
      lead: "One line, one right, up to {most, number} lines. Each number is checked; you look before anything is saved.",
      steps: {
        one: "Download the template and fill one line for each right.",
        two: "Upload it. Faulty lines say which column and why; the good ones can be saved already.",
        three:
          "Saved rights are picked with one click when you file, and you are told before they end.",
      },
      result: "Import of rights: {file}",
      good: "{count, plural, one {# line} other {# lines}} can be saved",
      send: "Save {count, plural, one {# right} other {# rights}}",
      sendText: "A number that is saved already is not saved twice.",
      going: "Being saved: {made, number} of {count, number} so far.",
      done: "{count, plural, one {# right was} other {# rights were}} saved.",
      stopped:
        "It stopped on the way: {made, plural, one {# right was} other {# rights were}} saved, {left, number} {left, plural, one {was} other {were}} not",
      left: "{count, plural, one {# line was} other {# lines were}} not saved",
      sendRest: "Save the {count, plural, one {right} other {# rights}} left",
      made: "Saved",
    },
  },
  template: "Download the template (.xlsx)",
  file: "The filled sheet",
  fileHint: ".xlsx or .csv, up to {megabytes, number} MB.",
  holder: "Whose rights are they",
  upload: "Upload and check",
  earlier: "Sheets uploaded before",
  states: {
    waiting: "To be sent",
    going: "Being sent",
    finished: "Finished",
    stopped: "Stopped on the way",
  },
  stoppedBecause: {
    failed:
      "Something went wrong here, and trying again many times did not help. Nothing is wrong with your sheet, and what was made stands. Go on now if you like: nothing is made twice. If it stops again, tell the administrator of this platform; the reason is in the log.",
    "sender-gone":
      "Whoever sent this sheet has left, was shut out or may no longer file, so it stopped. What was made stands. A colleague who may file can go on from this page: nothing is made twice.",
  },
  faulty: "{count, plural, one {# line has} other {# lines have}} a problem",
  faultyText:
    "Download these lines; the last column says what is wrong. Correct them and upload them as a new sheet. Lines that were sent are not in it.",
  download: "Download the faulty lines",
  discard: "Delete this sheet",
  another: "Upload another",
  line: "Line",
  what: "Content",
  state: "Result",
  problem: "Problem",
  lineStates: { good: "Nothing wrong", faulty: "Has a problem", refused: "Not sent" },
  sheet: "To fill in",
  notes: "What may be filled in",
  noteColumn: "Column",
  noteMust: "Required",
  noteValues: "What it may hold",
  must: "required",
  may: "optional",
  dayNote: "A day, such as 2026-11-25",
  textNote: "Text",
  rightNote: "The number of a saved right; its title where it has none",
  holderNote:
    "The holder’s name as under “My rights”; may be left empty where only one holder has the number",
};
