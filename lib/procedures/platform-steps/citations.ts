export const commerce = (article: string) =>
  ({ law: "e-commerce-law", article, confirmed: true }) as const;
