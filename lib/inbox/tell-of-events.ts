import { together } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { deliverMessages } from "#lib/inbox/deliver-messages";
import type { Written } from "#lib/mail/queue-mails";
import { queueDeliveries } from "#lib/webhooks/queue-deliveries";

/**
 * Tells whom the events of a case with these numbers concern: people in their inboxes, by e-mail and by
 * text message, organizations by their webhooks; all in one transaction. Doing it again changes nothing.
 * @returns how much was new.
 */
export async function tellOfEvents(
  actor: SystemActor,
  written: Written,
): Promise<{ messages: number; deliveries: number }> {
  const [messages, deliveries] = await acting(actor, (tx) =>
    together(
      () => deliverMessages(tx, actor, written),
      () => queueDeliveries(tx, actor, written),
    ),
  );
  return { messages, deliveries };
}
