import type { Messages } from "#lib/messages/shape";
import type { notices as zh, noticesRefusals as zhRefusals } from "#lib/messages/zh/notices";

export const notices: Messages<typeof zh> = {
  title: "Documents",
  none: "No document has been issued yet.",
  to: { complainant: "To the complainant", respondent: "To the respondent" },
  opened: "opened online on <day></day>",
  unopened: "not opened online yet",
  issued: "issued on <day></day>",
  page: {
    title: "Document {number}",
    back: "Back to the case",
    pdf: "Download PDF",
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
    conclusion: "Notice of conclusion",
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
