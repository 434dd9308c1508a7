/** 知识产权海关保护条例, held against its text. */
export const customs = (article: string) =>
  ({ law: "customs-ip-regulations", article, confirmed: true }) as const;
