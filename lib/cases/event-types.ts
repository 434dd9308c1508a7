/** Who may read an event. See the glossary: public, parties (or one side), bodies, own, persons. */
export const audiences = [
  "public",
  "parties",
  "complainant",
  "respondent",
  "organizations",
  "own",
  "persons",
] as const;

export type Audience = (typeof audiences)[number];

/**
 * Every type of event with its payload. A payload is hashed and kept for ever: names, free text and
 * whatever else is personal goes into `Disclosures` instead. To change a payload, add a new type;
 * stored events are never rewritten.
 */
export type EventPayloads = {
  "complaint-filed": {
    rightKind: string;
    conduct: string;
    onBehalf: boolean;
    evidence: number;
    /** SHA-256 of the answers: see `content-hash.ts`. */
    contentHash: string;
  };
  "complaint-routed": {
    ruleSetVersion: number;
    lead: { organizationId: string; procedureKey: string } | null;
    rules: string[];
    flags: string[];
    barred: string[];
  };
  "evidence-added": {
    evidenceId: string;
    sha256: string;
    sizeBytes: number;
    mediaType: string;
    /** It came along from the case that this one was split off from; whose file it is stays. */
    carriedOver?: { fromEvidenceId: string; ownerOrganizationId: string };
  };
  /** A file that had been added now reaches more people. */
  "evidence-disclosed": { evidenceId: string; sha256: string; from: string; to: string };
  "proceeding-opened": { procedureKey: string; organizationId: string; state: string };
  "action-taken": {
    procedureKey: string;
    action: string;
    from: string;
    to: string;
    /** Choices, dates and numbers of the action's form; free text is disclosed instead. */
    input: Record<string, string | number | boolean | null>;
    citations: { law: string; article: string }[];
  };
  /** One thing that a body asked for: brought, or why it cannot be; a later one corrects it. */
  "supplement-item-answered": {
    /** The number of the event that asked. */
    request: number;
    /** Its place in the request, from 1. */
    item: number;
    brought: boolean;
    files: { evidenceId: string; sha256: string }[];
  };
  /** Taken by nobody's hand: it follows from another proceeding or from a time that ran out. */
  "action-followed": {
    procedureKey: string;
    action: string;
    from: string;
    to: string;
    citations: { law: string; article: string }[];
    cause: ActionCause;
  };
  /** A party asked an organization for a further proceeding of the case. */
  "proceeding-requested": {
    procedureKey: string;
    organizationId: string;
    standing: "complainant" | "respondent";
    /** The bars of the rules that the party was shown and went past. */
    warnings: string[];
  };
  assigned: { memberId: string | null };
  "clock-started": ClockFact;
  "clock-paused": ClockFact;
  "clock-resumed": ClockFact;
  "clock-extended": ClockFact;
  "clock-ended": { clock: string; clockId: string; outcome: string };
  "deadline-passed": { clock: string; clockId: string; dueOn: string | null };
  /** Whoever the clock binds is reminded some working days before. */
  "deadline-near": { clock: string; clockId: string; dueOn: string | null };
  /** The working-day calendar was changed; days from the first to the last count otherwise. */
  "deadline-recomputed": Recomputed & { clock: string; clockId: string; expected: boolean };
  "respondent-served": { partyId: string };
  /** A letter with a one-time code for a respondent without an account; `again` makes older ones void. */
  "service-letter-issued": {
    partyId: string;
    expiresOn: string;
    again: boolean;
    /** The document's number; letters of the first days had none. */
    number?: string;
  };
  "referral-sent": ReferralFact;
  "referral-delivered": ReferralFact;
  "referral-acknowledged": ReferralFact;
  /** Null: a piece of work was taken on that runs in no proceeding of its own. */
  "referral-accepted": ReferralFact & { proceedingId: string | null };
  /** A part was taken on; the rest came back with the body named that is proper for it. */
  "referral-split": ReferralFact & { proceedingId: string; properOrganizationId: string };
  "referral-answered": ReferralFact;
  "referral-reported": ReferralFact & { proceedingId: string | null };
  "referral-refused": ReferralFact;
  "referral-expired": ReferralFact;
  "referral-overdue": ReferralFact;
  /** The day by which it must be answered moved with the working-day calendar. */
  "referral-recomputed": ReferralFact & Recomputed;
  /** The documents that travel with a case, each with the SHA-256 of its bytes or of its text. */
  "packet-enclosed": {
    referralId: string;
    procedureKey: string;
    law: string;
    article: string;
    documents: { document: string; evidenceId: string | null; sha256: string }[];
  };
  /** Files that a body may open although it does not see the case. */
  "files-opened": {
    referralId: string;
    toOrganizationId: string;
    files: { evidenceId: string; sha256: string }[];
  };
  "joint-handling-begun": {
    leadProceedingId: string;
    leadOrganizationId: string;
    withOrganizationId: string;
  };
  "referral-returned": ReferralFact & { properOrganizationId: string | null };
  "referral-revoked": ReferralFact;
  /** After the second return the coordinator names who must act; the clocks ran on throughout. */
  "referral-designated": ReferralFact & { designatedOrganizationId: string; proceedingId: string };
  /** A body asks others for sight of theirs: it learns how many, they learn who. */
  "access-requested": { requestId: string; asked: number; untilOn: string };
  "access-asked": AccessFact;
  "access-granted": AccessFact & { endsOn: string };
  "access-refused": AccessFact;
  "access-ended": AccessFact & { because: AccessEnd };
  /** The supervising office told the body to act, was answered, and was content. */
  "supervision-ordered": {
    orderId: string;
    ground: string;
    toOrganizationId: string;
    dueOn: string;
  };
  "supervision-answered": { orderId: string };
  "supervision-closed": { orderId: string };
  "proceeding-transferred": {
    procedureKey: string;
    fromOrganizationId: string;
    toOrganizationId: string;
  };
  "fast-track-requested": { fastTrackId: string; grounds: string[] };
  "fast-track-granted": { fastTrackId: string; targetOn: string };
  "fast-track-recomputed": Recomputed & { fastTrackId: string };
  "fast-track-refused": { fastTrackId: string };
  "fast-track-withdrawn": { fastTrackId: string };
  "party-joined": { partyId: string; organizationId: string };
  /** Who reported, where they gave a name: for the bodies alone, and only in the disclosures. */
  "reporter-named": Record<string, never>;
  "note-written": Record<string, never>;
  /** Between the body that handles the proceeding and one side. */
  "message-sent": { fromBody: boolean };
  /** How many features the claim chart compares, and how many are undecided. */
  "claim-chart-written": { rows: number; open: number };
  /** A note names colleagues of the own organization: they are told. */
  "colleagues-mentioned": { personIds: string[] };
  "cases-linked": CaseLinkFact & {
    /** This case leads, or is the one that the other was taken out of. */
    leads: boolean;
    /** Of a case that was split off: the SHA-256 of its complaint's answers. */
    contentHash?: string;
  };
  "case-link-ended": CaseLinkFact;
  /** A document was given out; its words are disclosed beside the event. */
  "notice-issued": {
    noticeId: string;
    kind: string;
    number: string;
    to: "complainant" | "respondent" | "body";
  };
  /** Its addressee opened it online for the first time, or signed for the referral it came with. */
  "notice-opened": { noticeId: string; number: string };
  /** What was sent outside was given up: an e-mail, a text message, or all that an endpoint is told. */
  "delivery-failed": {
    channel: "mail" | "text" | "webhook";
    /** Whom it should have reached. */
    organizationId: string;
    /** Of an endpoint: a key of the `webhooks` messages. What a server said is disclosed instead. */
    fault: string | null;
    /** Documents that a party has not opened and is not told of by it either. */
    noticeNumbers: string[];
    /** Organizations whose administrators are told. */
    keepers: string[];
  };
};

export type ActionCause =
  | { is: "action"; proceedingId: string; procedureKey: string; action: string }
  | { is: "deadline"; clock: string; clockId: string };

type CaseLinkFact = {
  linkId: string;
  kind: "related" | "duplicate" | "joined" | "split";
  otherCaseId: string;
  otherNumber: string;
};
type ClockFact = {
  clock: string;
  clockId: string;
  dueOn: string | null;
  expected: boolean;
  law: string;
  article: string;
};
/** A day that moved with the calendar, and the notice of the State Council's office that moved it. */
export type Recomputed = {
  before: string | null;
  after: string | null;
  announcement: { from: string; to: string; notice: string | null };
};
type AccessFact = { answerId: string; fromOrganizationId: string; holderOrganizationId: string };

/** Why sight that was granted is over: its day, its cause, or whoever granted it. */
export type AccessEnd = "date" | "cause" | "holder";

type ReferralFact = {
  referralId: string;
  kind: string;
  fromOrganizationId: string;
  toOrganizationId: string;
};

export type EventType = keyof EventPayloads;

/** Free text and names that an event speaks of, kept beside it behind salted commitments. */
export type Disclosures = Record<string, string>;

export type NewEvent<T extends EventType = EventType> = {
  [K in EventType]: {
    type: K;
    payload: EventPayloads[K];
    audience: Audience;
    disclosures?: Disclosures;
    /** For audience `own` the organizations, for `persons` the people; otherwise empty. */
    visibleTo?: string[];
    proceedingId?: string | null;
    onBehalfOfOrganizationId?: string | null;
    /** It follows from something by law: no person stands behind it. */
    byItself?: true;
  };
}[T];
