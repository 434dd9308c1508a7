import type { Rule } from "#lib/routing/rule-set";
import { finding } from "#lib/routing/rules/say";

/** Nothing is proposed on facts that cannot be right. */
export const inputRules: Rule[] = [
  {
    key: "identifier-must-be-right",
    title: { zh: "号码有误，先行更正", en: "Correct the number first" },
    when: finding("identifier-invalid"),
    priority: 990,
    effects: [{ do: "hold" }, { do: "flag", flag: "identifier-invalid" }],
    reason: {
      zh: "权利号码或者主体代码不可能存在，更正前不作任何推荐，以免投诉送错机构",
      en: "This number cannot exist; nothing is proposed until it is corrected, so that no complaint goes astray",
    },
    citations: [{ law: "platform-rules", article: "3" }],
  },
];
