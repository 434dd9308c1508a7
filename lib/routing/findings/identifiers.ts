import { checkAgencyCode } from "#lib/rights/identifiers/agency-code";
import { checkIdentifier, type Finding } from "#lib/rights/identifiers/check";
import { checkResidentId } from "#lib/rights/identifiers/resident-id";
import { checkSocialCreditCode } from "#lib/rights/identifiers/social-credit-code";
import type { Facts } from "#lib/routing/facts";
import type { Conduct } from "#lib/routing/vocabulary";
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

const ABROAD: readonly Conduct[] = ["accused-abroad", "infringed-abroad"];

/** The Nice Classification has classes 1 to 45. */
const LAST_CLASS = 45;

/** A number of the wrong kind is still a valid number; one that was not typed is not wrong. */
const TOLERATED = ["kind-mismatch", "required"];

/**
 * Identifiers of the right (several are joined by commas), its Nice class and the respondent's
 * number, where they cannot be right. Of rights abroad only numbers with a form of their own
 * (PCT, ZL) are checked; the others follow foreign rules.
 */
export function wrongIdentifiers(facts: Facts): WrongIdentifier[] {
  if (ABROAD.includes(facts.conduct)) return wrongRightNumbers(facts, /^(PCT|ZL)/iu);
  return [...wrongRightNumbers(facts, /^/u), ...wrongClass(facts), ...wrongRespondentNumber(facts)];
}

/** The identifiers of a right as typed, one by one. */
export function eachIdentifier(id: string | undefined): string[] {
  return (id ?? "")
    .split(/[,;\uff0c\uff1b\u3001]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function wrongRightNumbers({ right }: Facts, form: RegExp): WrongIdentifier[] {
  if (!CHECKED.includes(right.kind)) return [];
  return eachIdentifier(right.id)
    .filter((typed) => form.test(typed))
    .flatMap((typed) => wrong(typed, checkIdentifier(right.kind, typed)));
}

function wrongClass({ right }: Facts): WrongIdentifier[] {
  const niceClass = right.class ?? 1;
  if (right.kind !== "trademark" || (niceClass >= 1 && niceClass <= LAST_CLASS)) return [];
  return [{ typed: String(niceClass), problem: "class", text: noSuchClass(niceClass) }];
}

function wrongRespondentNumber({ respondent }: Facts): WrongIdentifier[] {
  const typed = respondent.id?.trim() ?? "";
  if (typed === "") return [];
  if (respondent.kind === "patent-agency" && typed.length <= 9) {
    return wrong(typed, checkAgencyCode(typed));
  }
  if (!isPublicNumber(typed, respondent.kind)) return [];
  const isPerson = respondent.kind === "individual" && /^\d{17}[\dXx]$/u.test(typed);
  return wrong(typed, isPerson ? checkResidentId(typed) : checkSocialCreditCode(typed));
}

/** Credit codes and resident ids have 18 characters; one fewer or more is a slip of the pen. */
function isPublicNumber(typed: string, kind: Facts["respondent"]["kind"]): boolean {
  if (kind !== "company" && kind !== "individual") return typed.length === 18;
  return /^[\dA-Z]{17,19}$/iu.test(typed) || typed.length === 18;
}

function wrong(typed: string, finding: Finding): WrongIdentifier[] {
  if (finding.ok || TOLERATED.includes(finding.problem)) return [];
  return [{ typed, problem: finding.problem, text: told(typed, finding.problem) }];
}

function noSuchClass(niceClass: number): Words {
  return {
    zh: `尼斯分类没有第${niceClass}类，类别为1至45`,
    en: `The Nice Classification has no class ${niceClass}; classes are 1 to 45`,
  };
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
