import type { Role } from "#lib/access/roles";
import type { Audience } from "#lib/cases/event-types";
import type { LimitKey } from "#lib/law/limits/limits";

export type ReferralKind =
  | "consult"
  | "refer"
  | "joint"
  | "transfer"
  | "takeover"
  | "entrust"
  | "designate";

export type ReferralState =
  | "sent"
  | "delivered"
  | "acknowledged"
  | "accepted"
  | "partly-accepted"
  | "returned"
  | "revoked"
  | "expired"
  | "done";

export type ReferralAction =
  | "acknowledge"
  | "accept"
  | "accept-partly"
  | "answer"
  | "report"
  | "consent"
  | "refuse"
  | "return"
  | "revoke"
  | "designate";

/** What the sender must say beside recipient, reason and basis. */
export type Asked = "procedure" | "question" | "task" | "due" | "leads" | "files";

export type ReferralRule = {
  /** Who may send it; a designation is asked for by the second return and by nobody else. */
  sentBy: "owner" | "another-body" | "second-return";
  senderRoles: readonly Role[];
  asks: readonly Asked[];
  /** The documents of the procedure asked for must be enclosed: see `packets`. */
  packet: boolean;
  /** What the recipient reads before it has answered. */
  shows: "preview" | "preview-and-files";
  /** What the recipient gets when it says yes. */
  gives: "nothing" | "proceeding" | "ownership" | "task";
  /** On consent the sender is the one that gets it. */
  givesToSender?: true;
  /** At most one of these is open for a proceeding at a time. */
  changesOwner: boolean;
  /** Until it is answered nobody writes in the proceeding. */
  freezes: boolean;
  /** What recipient and sender may do, while it waits and, for a piece of work, once it is accepted. */
  recipient: Partial<Record<"waiting" | "accepted", readonly ReferralAction[]>>;
  sender: readonly ReferralAction[];
  answererRoles: readonly Role[];
  /** Counted from the sending, whatever happens on the way. */
  answerWithin: LimitKey;
  /** Counted from the sending: then it ends unanswered. Null: it never does, the answer stays owed. */
  endsAfter: LimitKey | null;
  /** Who reads on the timeline that it was sent, answered or taken back. */
  toldTo: Audience;
};

const handlers: readonly Role[] = ["officer", "reviewer", "head"];
const common = {
  senderRoles: handlers,
  answererRoles: handlers,
  answerWithin: "referral.answer",
  endsAfter: null,
} as const;

/**
 * The seven ways in which one organization turns to another over a proceeding (本平台运行规则). The
 * gate, the form of sending, the commands and the sweep all read this table and nothing else.
 */
export const referralKinds: Readonly<Record<ReferralKind, ReferralRule>> = {
  /** 商请: a question is asked and answered; nothing moves. */
  consult: {
    ...common,
    sentBy: "owner",
    asks: ["question", "files"],
    packet: false,
    shows: "preview-and-files",
    gives: "nothing",
    changesOwner: false,
    freezes: false,
    recipient: { waiting: ["answer", "return"] },
    sender: ["revoke"],
    endsAfter: "referral.end",
    toldTo: "organizations",
  },
  /** 转送: the recipient joins with a proceeding of its own; the owner's stays. */
  refer: {
    ...common,
    sentBy: "owner",
    asks: ["procedure"],
    packet: true,
    shows: "preview",
    gives: "proceeding",
    changesOwner: false,
    freezes: false,
    recipient: { waiting: ["accept", "accept-partly", "return"] },
    sender: ["revoke"],
    toldTo: "complainant",
  },
  /** 联合办理: each handles its own share in its own proceeding; one of the two leads. */
  joint: {
    ...common,
    sentBy: "owner",
    asks: ["procedure", "leads"],
    packet: true,
    shows: "preview",
    gives: "proceeding",
    changesOwner: false,
    freezes: false,
    recipient: { waiting: ["accept", "return"] },
    sender: ["revoke"],
    toldTo: "complainant",
  },
  /** 移送: the recipient becomes the owner once it accepts. */
  transfer: {
    ...common,
    sentBy: "owner",
    asks: ["procedure"],
    packet: true,
    shows: "preview",
    gives: "ownership",
    changesOwner: true,
    freezes: true,
    recipient: { waiting: ["accept", "accept-partly", "return"] },
    sender: ["revoke"],
    toldTo: "complainant",
  },
  /** 请求接管: a body that handles the case too asks the owner for its proceeding. */
  takeover: {
    ...common,
    sentBy: "another-body",
    asks: ["procedure"],
    packet: false,
    shows: "preview",
    gives: "ownership",
    givesToSender: true,
    changesOwner: true,
    freezes: false,
    recipient: { waiting: ["consent", "refuse"] },
    sender: ["revoke"],
    toldTo: "organizations",
  },
  /** 委托: a piece of work with a last day; the recipient does it and reports its result. */
  entrust: {
    ...common,
    sentBy: "owner",
    asks: ["task", "due", "procedure", "files"],
    packet: true,
    shows: "preview-and-files",
    gives: "task",
    changesOwner: false,
    freezes: false,
    recipient: { waiting: ["accept", "return"], accepted: ["report"] },
    sender: ["revoke"],
    toldTo: "complainant",
  },
  /** 指定管辖: after two returns the coordinator names who must act; that body may not return it. */
  designate: {
    ...common,
    sentBy: "second-return",
    asks: [],
    packet: false,
    shows: "preview",
    gives: "nothing",
    changesOwner: true,
    freezes: true,
    recipient: { waiting: ["designate"] },
    sender: [],
    toldTo: "complainant",
  },
};

export const referralKindKeys = Object.keys(referralKinds) as ReferralKind[];

/** Kinds of which one at most waits for its answer in one proceeding. */
export const ownershipChanges = referralKindKeys.filter((kind) => referralKinds[kind].changesOwner);

/** In place of a procedure's key: nothing is opened, the answer or the result comes as text. */
export const noProcedure = "none";

/** The row of the table that a stored referral follows. */
export function ruleOf({ kind }: { kind: string }): ReferralRule {
  return referralKinds[kind as ReferralKind];
}
