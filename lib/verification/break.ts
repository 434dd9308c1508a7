/** What can be wrong with a chain, a file or the database's own guard over them. */
export type BreakKind =
  | "no-events"
  | "sequence-gap"
  | "sequence-repeated"
  | "previous-hash"
  | "hash"
  | "body"
  | "column"
  | "disclosure"
  | "head"
  | "complaint-missing"
  | "complaint-altered"
  | "evidence-row-missing"
  | "evidence-row-altered"
  | "evidence-event-missing"
  | "evidence-event-repeated"
  | "custody-missing"
  | "bytes-missing"
  | "bytes-size"
  | "bytes-hash"
  | "guard-off"
  | "log-place"
  | "log-head"
  | "checkpoint-root"
  | "checkpoint-ahead"
  | "checkpoint-unread";

/** One place where what is stored no longer agrees with itself. */
export type Break = {
  what: BreakKind;
  /** The case's number; null for a draft's file and for the database as a whole. */
  case: string | null;
  /** The event's number within the case, where one is concerned. */
  seq: number | null;
  detail: string;
};
