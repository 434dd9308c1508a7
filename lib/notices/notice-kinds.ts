/**
 * The documents (文书) that a step of a procedure or a referral gives out; each has a
 * template. So has the record of their service (送达回证), which is printed whenever it is asked for.
 */
export const noticeKinds = [
  "acceptance",
  "refusal",
  "supplement",
  "service",
  "answer-copy",
  "hearing",
  "suspension",
  "resumption",
  "extension",
  "measure",
  "intention",
  "opinion",
  "decision",
  "settlement",
  "transfer",
  "transfer-letter",
  "packet-list",
  "conclusion",
  "service-record",
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

export type NoticeAddressee = "complainant" | "respondent";

/** Whom a document is for: a side of the case, or a body to which a referral goes. */
export type Addressee = NoticeAddressee | "body";

/** A row of an action in a procedure's table: which document goes to whom. */
export type NoticeRule = { kind: NoticeKind; to: NoticeAddressee | "parties" };

/** Whom a rule means, one document for each. */
export function addresseesOf({ to }: NoticeRule): readonly NoticeAddressee[] {
  return to === "parties" ? ["complainant", "respondent"] : [to];
}
