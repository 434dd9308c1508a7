import type { Condition, Scalar } from "#lib/routing/condition";
import { findingWords } from "#lib/routing/findings/finding-keys";
import type { Term } from "#lib/routing/rule-set";
import { procedures } from "#lib/routing/vocabulary";
import { factNames, valueNames } from "#lib/rule-sets/fact-names";
import { midSentence } from "#lib/rule-sets/mid-sentence";
import type { Words } from "#lib/words";

/** A condition as it is read aloud: a sentence, or sentences of which all, any or none must hold. */
export type Said = { words: Words } | { join: "all" | "any" | "none"; parts: Said[] };

/** A condition in words; terms are named by their titles in quotation marks. Pure. */
export function say(condition: Condition, terms: readonly Term[]): Said {
  if ("all" in condition) return joined("all", condition.all, terms);
  if ("any" in condition) return joined("any", condition.any, terms);
  if ("not" in condition) return negated(condition.not, terms);
  if ("always" in condition) return sentence("任何情况", "In every case");
  if ("finding" in condition) {
    const { zh, en } = findingWords[condition.finding];
    return sentence(zh, en);
  }
  if ("term" in condition) return sayTerm(condition.term, terms);
  if ("leadsThrough" in condition) {
    const names = condition.leadsThrough.map((key) => procedures[key]);
    return sentence(
      `主办途径是${listed(names, "zh")}`,
      `The lead runs through ${listed(names, "en")}`,
    );
  }
  return sayComparison(condition);
}

function joined(join: "all" | "any", parts: Condition[], terms: readonly Term[]): Said {
  if (parts.length === 1) return say(parts[0]!, terms);
  return { join, parts: parts.map((part) => say(part, terms)) };
}

function negated(part: Condition, terms: readonly Term[]): Said {
  const parts = "any" in part ? part.any : [part];
  return { join: "none", parts: parts.map((each) => say(each, terms)) };
}

function sayTerm(key: string, terms: readonly Term[]): Said {
  const title = terms.find((term) => term.key === key)?.title ?? { zh: key, en: key };
  return sentence(`属于“${title.zh}”`, `It is “${title.en}”`);
}

type Comparison = Extract<Condition, { fact: string }>;

function sayComparison(condition: Comparison): Said {
  const { zh, en } = factNames[condition.fact];
  if ("known" in condition) {
    return condition.known
      ? sentence(`已填写${zh}`, `${en} is given`)
      : sentence(`没有填写${zh}`, `${en} is not given`);
  }
  if ("in" in condition) {
    const values = condition.in.map((value) => nameOf(condition.fact, value));
    return sentence(`${zh}是${listed(values, "zh")}`, `${en} is ${listed(values, "en")}`);
  }
  if ("atLeast" in condition) return compared(zh, en, "不低于", "at least", condition.atLeast);
  if ("lessThan" in condition) return compared(zh, en, "低于", "less than", condition.lessThan);
  if ("onOrAfter" in condition) {
    return compared(zh, en, "不早于", "on or after", condition.onOrAfter);
  }
  if ("before" in condition) return compared(zh, en, "早于", "before", condition.before);
  return sentence(
    `从${zh}起算，期限（${condition.pastLimit}）已过`,
    `The limit ${condition.pastLimit}, counted from ${midSentence(en)}, has run out`,
  );
}

function compared(zh: string, en: string, verb: string, than: string, value: Scalar): Said {
  return sentence(`${zh}${verb} ${value}`, `${en} is ${than} ${value}`);
}

function nameOf(fact: Comparison["fact"], value: Scalar): Words {
  if (value === true) return { zh: "“是”", en: "yes" };
  if (value === false) return { zh: "“否”", en: "no" };
  return valueNames(fact)[String(value)] ?? { zh: String(value), en: String(value) };
}

function listed(names: readonly Words[], language: keyof Words): string {
  const said = names.map((name) => (language === "en" ? midSentence(name.en) : name.zh));
  if (said.length < 2) return said.join("");
  const between = language === "zh" ? ["、", "或"] : [", ", " or "];
  return said.slice(0, -1).join(between[0]) + between[1] + said.at(-1);
}

function sentence(zh: string, en: string): Said {
  return { words: { zh, en } };
}
