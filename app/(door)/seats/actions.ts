"use server";

import { redirect } from "next/navigation";
import { NotSeen } from "#lib/access/refusal";
import { currentSession } from "#lib/auth/current-actor";
import { homeOf } from "#lib/auth/home-of";
import { safePath, withReturn } from "#lib/auth/safe-path";
import { switchSeat } from "#lib/auth/switch-seat";
import { typedText } from "#lib/web/form-state";

export async function sitDown(form: FormData): Promise<void> {
  const { memberId, to } = typedText(form, "memberId", "to");
  const session = await currentSession();
  if (!session) redirect(withReturn("/sign-in", to));
  const seat = await switchSeat(session, { memberId }).catch((thrown) => {
    if (thrown instanceof NotSeen) return null;
    throw thrown;
  });
  redirect(seat ? (safePath(to) ?? homeOf(seat)) : withReturn("/seats", to));
}
