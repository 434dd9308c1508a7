export const decree = (article: string) =>
  ({ law: "criminal-transfer", article, confirmed: true }) as const;
export const criminalProcedure = (article: string) =>
  ({ law: "criminal-procedure-law", article, confirmed: false }) as const;
export const provisions18 = {
  law: "criminal-procedure-provisions",
  article: "18",
  confirmed: false,
} as const;
