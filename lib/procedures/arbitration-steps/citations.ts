/** Arbitration law and the commission's own rules; which articles, nobody has held against their text yet. */
export const law = { law: "arbitration-law", article: "", confirmed: false } as const;
export const rules = { law: "arbitration-rules", article: "", confirmed: false } as const;
