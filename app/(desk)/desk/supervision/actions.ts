"use server";

import { redirect } from "next/navigation";
import { checked } from "#lib/auth/checked";
import { requiredAnswers } from "#lib/referrals/required-answers";
import { answerOrder, answerOrderInput, closeOrder } from "#lib/supervision/answer-order";
import { orderSupervision, orderSupervisionInput } from "#lib/supervision/order-supervision";
import { deskActor } from "#lib/web/desk-actor";
import { seenOrNotFound } from "#lib/web/page-param";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

/** Orders a body to act, after it was looked over. */
export async function giveOrder(
  proceedingId: string,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const actor = await deskActor();
  const [typed, { stage, version }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    const texts = requiredAnswers(typed, { ground: 40, reason: 2000, basis: 500, dueOn: 10 });
    const wanted = checked(orderSupervisionInput, { ...texts, proceedingId, version });
    if (stage !== "do") return stepAt(before, "check", typed);
    const id = await seenOrNotFound(orderSupervision(actor, wanted));
    redirect(`/desk/supervision/orders/${id}`);
  });
}

/** Answers an order or closes it, after it was looked over. */
export async function moveOrderOn(
  orderId: string,
  step: "answer" | "close",
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const here = `/desk/supervision/orders/${orderId}`;
  const actor = await deskActor();
  const [typed, { stage, version }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    const texts = requiredAnswers(typed, { text: 4000 });
    const wanted = checked(answerOrderInput, { ...texts, orderId, version });
    if (stage !== "do") return stepAt(before, "check", typed);
    const run = step === "answer" ? answerOrder : closeOrder;
    await seenOrNotFound(run(actor, wanted));
    redirect(here);
  });
}
