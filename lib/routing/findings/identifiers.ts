import { checkAgencyCode } from "#lib/rights/identifiers/agency-code";
import { checkIdentifier, type Finding } from "#lib/rights/identifiers/check";
import { checkResidentId } from "#lib/rights/identifiers/resident-id";
import { checkSocialCreditCode } from "#lib/rights/identifiers/social-credit-code";
import type { Facts } from "#lib/routing/facts";
import type { Words } from "#lib/words";

export type WrongIdentifier = { typed: string; problem: string; text: Words };

/** Rights whose numbers have a form or check digit that is published and certain. */
const CHECKED = [
  "invention-patent",
  "utility-model-patent",
  "design-patent",
  "trademark",
  "copyright-work",
  "software-copyright",
];

/** A number of the wrong kind is still a valid number; one that was not typed is not wrong. */
const TOLERATED = ["kind-mismatch", "required"];

/**
 * Identifiers of the right (several are joined by commas) and of the respondent that cannot be
 * right. Numbers of rights abroad follow other rules and are not checked.
 */
export function wrongIdentifiers(facts: Facts): WrongIdentifier[] {
  if (facts.conduct === "accused-abroad" || facts.conduct === "infringed-abroad") return [];
  return [...wrongRightNumbers(facts), ...wrongRespondentNumber(facts)];
}

/** The identifiers of a right as typed, one by one. */
export function eachIdentifier(id: string | undefined): string[] {
  return (id ?? "")
    .split(/[,;\uff0c\uff1b\u3001]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function wrongRightNumbers({ right }: Facts): WrongIdentifier[] {
  if (!CHECKED.includes(right.kind)) return [];
  return eachIdentifier(right.id).flatMap((typed) =>
    wrong(typed, checkIdentifier(right.kind, typed)),
  );
}

function wrongRespondentNumber({ respondent }: Facts): WrongIdentifier[] {
  const typed = respondent.id?.trim() ?? "";
  if (typed === "") return [];
  if (respondent.kind === "patent-agency" && typed.length <= 9) {
    return wrong(typed, checkAgencyCode(typed));
  }
  if (typed.length !== 18) return [];
  const isPerson = respondent.kind === "individual" && /^\d{17}[\dXx]$/u.test(typed);
  return wrong(typed, isPerson ? checkResidentId(typed) : checkSocialCreditCode(typed));
}

function wrong(typed: string, finding: Finding): WrongIdentifier[] {
  if (finding.ok || TOLERATED.includes(finding.problem)) return [];
  return [{ typed, problem: finding.problem, text: told(typed, finding.problem) }];
}

function told(typed: string, problem: string): Words {
  return problem === "check-digit"
    ? {
        zh: `号码“${typed}”的校验位不符`,
        en: `The check digit of “${typed}” does not match its number`,
      }
    : {
        zh: `号码“${typed}”的写法不正确`,
        en: `“${typed}” is not in a form that such numbers have`,
      };
}
