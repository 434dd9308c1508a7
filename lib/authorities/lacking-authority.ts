import type { AuthorityScope } from "#lib/authorities/scopes";

/**
 * What a party's action needs of an agent. An authority covers what it names (民法典 165). Settling,
 * waiving or withdrawing a claim, counterclaiming and appealing are the acts that need a special one
 * (民事诉讼法 62); all that is said and handed in while a proceeding runs is one with supplementing.
 * `holder`: no authority suffices, because it would pass the mandate on (转委托, 民法典 169).
 */
const needed: Record<string, AuthorityScope | "holder"> = {
  "apply-enforcement": "file",
  "apply-for-detention": "file",
  "ask-release-on-security": "file",
  "ask-renewal": "file",
  "ask-review": "file",
  "give-security": "file",
  "report-change": "file",
  "request-repair": "file",
  "request-review": "file",

  "add-information": "supplement",
  answer: "supplement",
  "answer-on-site": "supplement",
  "answer-question": "supplement",
  "answer-supplement": "supplement",
  "ask-supplement-opinion": "supplement",
  "challenge-arbitrator": "supplement",
  counter: "supplement",
  defend: "supplement",
  "explain-goods": "supplement",
  "identify-goods": "supplement",
  "note-breach": "supplement",
  object: "supplement",
  "object-to-jurisdiction": "supplement",
  "report-back": "supplement",
  "report-breach": "supplement",
  "report-complaint": "supplement",
  "report-progress": "supplement",
  "report-reconsideration": "supplement",
  "report-suit": "supplement",
  "report-suit-after-reconsideration": "supplement",
  "record-suit": "supplement",
  "request-hearing": "supplement",
  "send-material": "supplement",
  "send-proof": "supplement",
  "submit-defence": "supplement",
  "submit-material": "supplement",
  "submit-statement": "supplement",

  "agree-as-complainant": "settle",
  "agree-as-respondent": "settle",
  "agree-last-as-complainant": "settle",
  "agree-last-as-respondent": "settle",
  "agree-to-mediate": "settle",
  "consent-as-complainant": "settle",
  "consent-as-respondent": "settle",
  "consent-last-as-complainant": "settle",
  "consent-last-as-respondent": "settle",
  "join-as-complainant": "settle",
  "join-as-respondent": "settle",
  leave: "settle",
  "make-proposal": "settle",
  "record-performance": "settle",
  "refuse-invitation": "settle",
  "refuse-to-mediate": "settle",
  "reject-text": "settle",

  "decline-detention": "withdraw",
  "end-offer": "withdraw",
  "waive-hearing": "withdraw",
  withdraw: "withdraw",
  "withdraw-application": "withdraw",

  appeal: "appeal",
  counterclaim: "appeal",

  "sign-mandate": "holder",
};

export type LackingAuthority = `no-authority-to-${AuthorityScope}` | "only-the-holder";

/** What an agent may do in a case; null for an organization that acts for itself. */
export type Authority = readonly string[] | null;

/** Which authority an agent lacks for a party's action; null: none. An unknown one is the holder's. */
export function lackingFor(action: string, authority: Authority): LackingAuthority | null {
  const scope = neededFor(action) ?? "holder";
  if (scope !== "holder") return lackingScope(scope, authority);
  return authority === null ? null : "only-the-holder";
}

/** The same for what is no action of a table: filing, asking for a proceeding, adding a file. */
export function lackingScope(scope: AuthorityScope, authority: Authority): LackingAuthority | null {
  return authority === null || authority.includes(scope) ? null : `no-authority-to-${scope}`;
}

/** What is needed of an agent for a party's action; undefined for one that nobody has sorted in. */
export function neededFor(action: string): AuthorityScope | "holder" | undefined {
  return Object.hasOwn(needed, action) ? needed[action] : undefined;
}

/** Every action that is sorted in. */
export const sortedIn: readonly string[] = Object.keys(needed);

/** Whether something is closed to an agent alone, because its authority does not cover it. */
export function isLacking(because: string): because is LackingAuthority {
  return because === "only-the-holder" || because.startsWith("no-authority-to-");
}
