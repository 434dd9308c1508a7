import type { Words } from "#lib/words";

/** What an agent may do in the holder's name. */
export const authorityScopes = {
  file: { zh: "提出投诉", en: "File complaints" },
  supplement: { zh: "补正、陈述、提交证据", en: "Supplement, make statements and add evidence" },
  settle: { zh: "调解、和解", en: "Mediate and settle" },
  withdraw: { zh: "撤回、放弃", en: "Withdraw and waive" },
  appeal: { zh: "反诉、上诉", en: "Counterclaim and appeal" },
} as const satisfies Record<string, Words>;

export type AuthorityScope = keyof typeof authorityScopes;
