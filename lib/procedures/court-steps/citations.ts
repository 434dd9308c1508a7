/** Articles held against the text of their law, and such that nobody has held against it yet. */
export const seen = (article: string) =>
  ({ law: "civil-procedure-law", article, confirmed: true }) as const;
export const recalled = (article: string) =>
  ({ law: "civil-procedure-law", article, confirmed: false }) as const;
export const invited = (article: string) =>
  ({ law: "invited-mediation-rules", article, confirmed: false }) as const;
