import { type SQL, sql } from "drizzle-orm";
import { eventsOfKind, type MessageKind, textKinds } from "#lib/inbox/message-kinds";

/** Whether the event `e` is of one of these kinds. */
export function isOfKinds(...kinds: MessageKind[]): SQL {
  const types = sql.join(
    kinds.flatMap(eventsOfKind).map((type) => sql`${type}`),
    sql`, `,
  );
  return sql`e.type in (${types})`;
}

/** Whether the event `e` is told by text message, for who wants any. */
export function toldByText(): SQL {
  return isOfKinds(...textKinds);
}
