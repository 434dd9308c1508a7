export const rules = (article: string) =>
  ({ law: "center-rules", article, confirmed: false }) as const;
