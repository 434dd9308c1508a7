import type { SQL } from "drizzle-orm";
import { isOfTypes } from "#lib/cases/is-of-types";
import { eventsOfKind, type MessageKind, textKinds } from "#lib/inbox/message-kinds";

/** Whether the event `e` is of one of these kinds. */
export function isOfKinds(...kinds: MessageKind[]): SQL {
  return isOfTypes(kinds.flatMap(eventsOfKind));
}

/** Whether the event `e` is told by text message, for who wants any. */
export function toldByText(): SQL {
  return isOfKinds(...textKinds);
}
