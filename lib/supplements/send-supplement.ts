import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { takeAction } from "#lib/proceedings/take-action";
import { answerInWords } from "#lib/supplements/answer-in-words";
import { findSupplement } from "#lib/supplements/open-supplements";

const mostAnswer = 4000;

/**
 * Says that the answer is whole, which ends the wait: every thing asked for was brought, or it was said
 * why it cannot be.
 * @param version of the proceeding, as the actor had it before their eyes.
 * @throws NotSeen; Refusal `supplements.itemsOpen` with the fields of what is open, otherwise as of
 *   `takeAction`.
 */
export async function sendSupplement(
  actor: MemberActor,
  proceedingId: string,
  version: number,
): Promise<void> {
  const { items } = await findSupplement(actor, proceedingId);
  const open = items.filter(({ answer }) => !answer);
  if (open.length > 0) {
    const fields = open.map(({ number }) => [`text-${number}`, "supplements.itemOpen"]);
    throw new Refusal("supplements.itemsOpen", { count: open.length }, Object.fromEntries(fields));
  }
  const input = { answer: answerInWords(items, mostAnswer) };
  await takeAction(actor, {
    ...{ proceedingId, version, input },
    action: "answer-supplement",
  });
}
