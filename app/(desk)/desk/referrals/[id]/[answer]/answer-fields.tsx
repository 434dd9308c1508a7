import { bodyField, procedureField } from "#app/_case/body-field";
import type { StepField } from "#app/_case/step-fields";
import type { Recipients } from "#lib/referrals/recipients-for";
import { type ReferralAction, type ReferralKind, ruleOf } from "#lib/referrals/referral-kinds";
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
  const text = (name: string, rows: number, most: number, hint?: string): StepField => {
    const said = { name, label: say(name), hint: hint && say(hint) };
    return { ...said, kind: "text", rows, most };
  };
  const grounds = () => [text("reason", 4, 2000), text("basis", 2, 500, "basisHint")];
  const proper = () => {
    const said = { label: say("proper"), hint: say("properHint"), placeholder };
    return bodyField({ name: "properOrganizationId", ...said }, locale, { byKind });
  };
  switch (answer) {
    case "return":
      return [...grounds(), proper()];
    case "accept-partly":
      return [text("part", 4, 2000, "partHint"), ...grounds(), proper()];
    case "answer":
      return [text("answer", 8, 8000, "answerHint")];
    case "report":
      return [text("result", 8, 8000, "resultHint")];
    case "refuse":
      return grounds();
    case "designate":
      return [
        bodyField({ name: "organizationId", label: say("organization"), placeholder }, locale, {
          byKind,
        }),
        procedureField({ name: "procedureKey", label: say("procedure"), placeholder }, locale),
        ...grounds(),
      ];
    case "revoke":
      return [text("reason", 4, 2000)];
    default:
      return [];
  }
}

const followers: Readonly<Record<Exclude<ReferralAction, "accept">, readonly string[]>> = {
  acknowledge: ["told", "notAccepted"],
  "accept-partly": ["mine", "rest", "filer"],
  answer: ["told", "ended"],
  report: ["told", "ended"],
  consent: ["moves", "stays", "told"],
  refuse: ["stays", "told"],
  return: ["seen", "clock", "second"],
  revoke: ["ended", "told"],
  designate: ["moves", "clock", "seen"],
};

/** What follows from an answer, in sentences. */
export function consequencesOf(t: Translator, answer: ReferralAction, kind: string): string[] {
  const keys = answer === "accept" ? acceptedBy(kind as ReferralKind) : followers[answer];
  return keys.map((key) => sayer(t)(`referrals.answers.${answer}.consequences.${key}`));
}

function acceptedBy(kind: ReferralKind): string[] {
  return ruleOf({ kind }).gives === "task" ? [kind, "files", "told"] : [kind, "sight", "told"];
}
