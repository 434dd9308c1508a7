/** 市场监督管理行政处罚程序规定, held against its text. */
export const provisions = (article: string) =>
  ({ law: "samr-procedure", article, confirmed: true }) as const;
