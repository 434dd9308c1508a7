/** Acts that bind the holder and therefore need an authority of their own (民法典 165). */
const needed: Record<string, string> = {
  "answer-supplement": "supplement",
  "submit-statement": "supplement",
  "submit-evidence": "supplement",
  withdraw: "withdraw",
  "request-proceeding": "file",
  settle: "settle",
};

/** True when an agent's authority covers the action. @param scope null: acts for itself. */
export function isCovered(action: string, scope: readonly string[] | null): boolean {
  if (scope === null) return true;
  const part = needed[action];
  return part === undefined ? scope.length > 0 : scope.includes(part);
}

/** The actions that the authority covers, in their order. */
export function actionsOfParty(
  actions: readonly string[],
  scope: readonly string[] | null,
): string[] {
  return actions.filter((action) => isCovered(action, scope));
}
