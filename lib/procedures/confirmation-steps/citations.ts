export const apply = { law: "civil-procedure-law", article: "205", confirmed: true } as const;
export const term = { law: "civil-procedure-law", article: "187", confirmed: true } as const;
export const rule = { law: "civil-procedure-law", article: "206", confirmed: false } as const;
export const accepting = {
  law: "judicial-confirmation-rules",
  article: "4",
  confirmed: false,
} as const;
