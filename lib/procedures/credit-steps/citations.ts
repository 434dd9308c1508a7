export const agency = (article: string) =>
  ({ law: "patent-agency-measures", article, confirmed: true }) as const;
export const credit = { law: "ip-credit-rules", article: "", confirmed: false } as const;
export const rules = (article: string) =>
  ({ law: "platform-rules", article, confirmed: false }) as const;
