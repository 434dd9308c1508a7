export const measures = (article: string, confirmed = true) =>
  ({ law: "copyright-penalty-measures", article, confirmed }) as const;
export const copyrightLaw = (article: string) =>
  ({ law: "copyright-law", article, confirmed: false }) as const;
