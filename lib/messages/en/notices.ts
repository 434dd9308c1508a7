import type { Messages } from "#lib/messages/shape";
import type { notices as zh, noticesRefusals as zhRefusals } from "#lib/messages/zh/notices";

export const notices: Messages<typeof zh> = {
  title: "Documents",
  none: "No document has been issued yet.",
  to: {
    complainant: "To the complainant",
    respondent: "To the respondent",
    body: "To the receiving body",
  },
  opened: "opened online on <day></day>",
  unopened: "not opened online yet",
  issued: "issued on <day></day>",
  page: {
    title: "Document {number}",
    back: "Back to the case",
    backToReferral: "Back to the referral",
    receivedBody: "Received by the body it was sent to at <time></time>; the timeline says so.",
    unreceivedBody: "The receiving body has not opened it yet.",
    pdf: "Download PDF",
    serviceRecord: "Download the record of service",
    served: "First opened by its addressee at <time></time>; the timeline says so.",
    unserved: "Its addressee has not opened it online yet.",
  },
  addressee: "{name}:",
  kinds: {
    acceptance: "Notice of acceptance",
    refusal: "Notice of refusal",
    supplement: "Request for correction",
    service: "Notice of service",
    "answer-copy": "Material of the other side",
    hearing: "Notice of hearing",
    suspension: "Notice of suspension",
    resumption: "Notice of resumption",
    extension: "Notice of extension",
    measure: "Notice of a measure",
    intention: "Notice of intended handling",
    opinion: "Advisory opinion",
    decision: "Decision",
    settlement: "Mediation agreement",
    transfer: "Letter of transfer",
    "transfer-letter": "Transfer letter to the receiving body",
    "packet-list": "List of what is handed over",
    conclusion: "Notice of conclusion",
    "service-record": "Record of service",
  },
  admin: {
    title: "Document templates",
    lead: "Documents are written with this wording. A change affects later documents only.",
    list: "Kinds of document",
    kind: "Kind",
    wording: "Title",
    changed: "Changed",
    original: "as delivered",
    editTitle: "Change the wording",
    titleField: "Title",
    bodyField: "Text",
    bodyHint:
      "A paragraph a line. Places that are filled in: {places}. A paragraph without content is not printed.",
    preview: "Specimen",
    previewLead: "Filled in with invented content.",
  },
};

export const noticesRefusals: Messages<typeof zhRefusals> = {
  unknownPlace: "There is no such place. Use only those listed on the page.",
  unclosedPlace: "The braces do not pair up. Write a place as '{'案号'}'.",
};
