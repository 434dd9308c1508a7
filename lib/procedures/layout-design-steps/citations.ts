export const measures = (article: string) =>
  ({ law: "layout-design-enforcement", article, confirmed: false }) as const;
export const regulations = {
  law: "layout-design-regulations",
  article: "31",
  confirmed: false,
} as const;
export const rules = (article: string) =>
  ({ law: "platform-rules", article, confirmed: false }) as const;
