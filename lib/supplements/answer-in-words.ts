import type { RequestedItem } from "#lib/supplements/open-supplements";

/**
 * The answer as a whole: one line a thing asked for. Pure. Where it would be longer than a step's text
 * may be, every line is cut to an equal share; the whole of each stands in its own entry.
 * @param most in UTF-16 units.
 */
export function answerInWords(items: readonly RequestedItem[], most: number): string {
  const lines = items.map(lineOf);
  const whole = lines.join("\n");
  if (whole.length <= most) return whole;
  const share = Math.floor(most / lines.length) - 1;
  return lines.map((line) => cutTo(line, share)).join("\n");
}

function lineOf({ number, asked, answer }: RequestedItem): string {
  const names = (answer?.files ?? []).map(({ fileName }) => fileName).join("、");
  const said = [
    answer?.brought ? "" : "不能提供。",
    answer?.text ?? "",
    names && `（文件：${names}）`,
  ];
  return `${number}. ${asked}：${said.join("").replaceAll("\n", " ")}`;
}

function cutTo(line: string, most: number): string {
  return line.length <= most ? line : `${line.slice(0, Math.max(most - 1, 0)).toWellFormed()}…`;
}
