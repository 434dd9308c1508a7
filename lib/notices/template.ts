/** The places of a template that are filled in, as an administrator writes them: `{案号}`. */
export const places = [
  "受送达人",
  "案号",
  "案由",
  "程序",
  "请求人",
  "被请求人",
  "机构",
  "事项",
  "内容",
  "依据",
  "期限",
  "日期",
] as const;

export type Place = (typeof places)[number];

export type NoticeTemplate = { title: string; body: string };

export type TemplateProblem =
  | { is: "unknown-place"; place: string }
  | { is: "unclosed" }
  | { is: "empty" };

const place = /\{([^{}]*)\}/g;

/** What is wrong with a template before it may be used; an empty list when nothing is. */
export function templateProblems({ title, body }: NoticeTemplate): TemplateProblem[] {
  if (title.trim() === "" || body.trim() === "") return [{ is: "empty" }];
  const text = `${title}\n${body}`;
  if (/[{}]/.test(text.replace(place, ""))) return [{ is: "unclosed" }];
  const named = [...text.matchAll(place)].map(([, name]) => name ?? "");
  const unknown = named.filter((name) => !(places as readonly string[]).includes(name));
  return [...new Set(unknown)].map((name) => ({ is: "unknown-place", place: name }));
}

/**
 * A template with its places filled in, a paragraph an entry. A paragraph whose only content is a
 * place without a value is left out; a value of several lines becomes several paragraphs.
 */
export function fillTemplate(
  { title, body }: NoticeTemplate,
  values: Readonly<Record<Place, string>>,
): { title: string; paragraphs: string[] } {
  const filled = (text: string) => text.replace(place, (_, name: Place) => values[name] ?? "");
  const paragraphs = body.split("\n").flatMap((line) => filled(line).split("\n"));
  return { title: filled(title), paragraphs: paragraphs.map(trimmed).filter(hasWords) };
}

function trimmed(text: string): string {
  return text.trim();
}

/** A lead-in such as “期限：” without anything after it says nothing. */
function hasWords(text: string): boolean {
  return text !== "" && !/^[\p{L}]{1,8}：$/u.test(text);
}
