import { laws } from "#lib/law/laws";
import { procedures } from "#lib/messages/zh/procedures";

type Words = {
  name: string;
  clocks: Record<string, { name: string }>;
  actions: Record<
    string,
    { label: string; fields: Record<string, { label: string; options?: Record<string, string> }> }
  >;
};

/** A procedure's words in Chinese, the language of documents whoever reads the screen. */
export function chineseWordsOf(procedureKey: string): Words {
  const words = (procedures as unknown as Record<string, Words>)[procedureKey];
  if (!words) throw new Error(`no Chinese words for ${procedureKey}`);
  return words;
}

/** 《…》第22条; what nobody has checked yet says so in the document, too. */
export function chineseCitation(cited: {
  law: string;
  article: string;
  confirmed?: boolean;
}): string {
  const law = laws[cited.law as keyof typeof laws];
  const article = cited.article ? `第${cited.article}条` : "";
  const doubt = cited.confirmed === false ? "（待核实）" : "";
  return `《${law?.name.zh ?? cited.law}》${article}${doubt}`;
}

/** 2026年11月22日, without leading zeros. @param date YYYY-MM-DD */
export function chineseDay(date: string): string {
  const [year, month, day] = date.split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
}
