"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { clientAddress } from "#lib/auth/client-address";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { handInTip } from "#lib/tips/hand-in-tip";
import { readTip } from "#lib/tips/tip-answers";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";
import { tipCookie } from "#lib/web/tip-cookie";

/** Fills in, looks over, hands in: each a round trip, the same without a script. */
export async function reportTip(
  formKey: string,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const [typed, { stage }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    if (stage !== "do") {
      readTip(typed, shanghaiDate(new Date()));
      return stepAt(before, "check", typed);
    }
    const address = clientAddress(await headers());
    const handedIn = await handInTip(null, { formKey, address, typed });
    const { name, options } = tipCookie();
    (await cookies()).set(name, JSON.stringify(handedIn), options);
    redirect("/tips?shown=1&new=1");
  });
}
