import type { ReferralDays } from "#lib/referrals/referral-days";
import type { SendMode } from "#lib/referrals/send-modes";
import { sayer, type Translator } from "#lib/web/case-words";

/** What follows from each form of sending, in sentences. */
export function sendConsequences(t: Translator, mode: SendMode, page: ReferralDays): string[] {
  const say = (key: string, amount = 0) =>
    sayer(t)(`referrals.send.consequences.${key}`, { amount });
  const clock = say("clock", page.answerDays);
  const kinds = ["refer", "transfer"].map((value) =>
    sayer(t)("cases.pair", { label: sayer(t)(`referrals.kinds.${value}`), value: say(value) }),
  );
  switch (mode) {
    case "hand-on":
      return [say("preview"), say("letter"), clock, ...kinds, say("told")];
    case "crime":
      return [say("packet"), say("preview"), say("letter"), clock, ...kinds, say("told")];
    case "consult":
      return [say("files"), clock, say("ends", page.endDays), say("bodies")];
    case "joint":
      return [say("preview"), say("letter"), clock, say("joint"), say("told")];
    case "entrust":
      return [say("files"), say("letter"), clock, say("entrust"), say("told")];
    case "takeover":
      return [say("takeover"), clock, say("bodies")];
  }
}
