import { bodyField, procedureField } from "#app/_case/body-field";
import type { StepField } from "#app/_case/step-fields";
import type { Recipients } from "#lib/referrals/recipients-for";
import type { ReferralAction } from "#lib/referrals/referral-gate";
import { sayer, type Translator } from "#lib/web/case-words";
import type { Words } from "#lib/words";

/** What an answer to a handshake asks for. */
export function answerFields(
  t: Translator,
  locale: keyof Words,
  answer: ReferralAction,
  byKind: Recipients["byKind"],
): StepField[] {
  const say = (key: string) => sayer(t)(`referrals.answers.${answer}.${key}`);
  const placeholder = sayer(t)("referrals.send.choose");
  const reason = (): StepField => ({
    name: "reason",
    label: say("reason"),
    kind: "text",
    rows: 4,
    most: 2000,
  });
  const basis = (): StepField => ({
    name: "basis",
    label: say("basis"),
    hint: say("basisHint"),
    kind: "text",
    rows: 2,
    most: 500,
  });
  switch (answer) {
    case "return": {
      const said = { label: say("proper"), hint: say("properHint"), placeholder };
      return [
        reason(),
        basis(),
        bodyField({ name: "properOrganizationId", ...said }, locale, { byKind }),
      ];
    }
    case "designate":
      return [
        bodyField({ name: "organizationId", label: say("organization"), placeholder }, locale, {
          byKind,
        }),
        procedureField({ name: "procedureKey", label: say("procedure"), placeholder }, locale),
        reason(),
        basis(),
      ];
    case "revoke":
      return [reason()];
    default:
      return [];
  }
}

const followers = {
  acknowledge: ["told", "notAccepted"],
  return: ["seen", "clock", "second"],
  revoke: ["ended", "told"],
  designate: ["moves", "clock", "seen"],
};

/** What follows from an answer, in sentences. */
export function consequencesOf(t: Translator, answer: ReferralAction, kind: string): string[] {
  const keys =
    answer === "accept"
      ? [kind === "transfer" ? "transfer" : "refer", "sight", "told"]
      : followers[answer];
  return keys.map((key) => sayer(t)(`referrals.answers.${answer}.consequences.${key}`));
}
