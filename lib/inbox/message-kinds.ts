import type { EventType } from "#lib/cases/event-types";
import { toldToAssignee } from "#lib/inbox/told-events";

/** The kinds of messages that a person may want outside the inbox or not. */
export const messageKinds = ["messages", "deadlines", "documents", "steps"] as const;

export type MessageKind = (typeof messageKinds)[number];

/** The kinds that a text message tells of, for who wants any. */
export const textKinds = ["documents", "deadlines"] as const satisfies readonly MessageKind[];

const named: Record<Exclude<MessageKind, "steps">, readonly EventType[]> = {
  messages: ["message-sent", "note-written", "colleagues-mentioned"],
  deadlines: [
    "deadline-near",
    "deadline-passed",
    "deadline-recomputed",
    "referral-overdue",
    "referral-expired",
    "referral-recomputed",
    "fast-track-recomputed",
  ],
  documents: ["notice-issued", "notice-opened", "respondent-served", "delivery-failed"],
};

/** The events of a kind; `steps` are all that are of no other. */
export function eventsOfKind(kind: MessageKind): readonly EventType[] {
  if (kind !== "steps") return named[kind];
  const others = Object.values(named).flat();
  return toldToAssignee.filter((type) => !others.includes(type));
}
