import { shanghaiDate } from "#lib/calendar/plain-date";
import { audienceReaches } from "#lib/cases/audience-reaches";
import type { NewEvent } from "#lib/cases/event-types";
import { chineseCitation, chineseDay, chineseWordsOf } from "#lib/notices/chinese-words";
import type { NoticeAddressee } from "#lib/notices/notice-kinds";
import type { Place } from "#lib/notices/template";
import type { ActionRule, Field, Procedure } from "#lib/proceedings/procedure";
import type { ReadInput } from "#lib/proceedings/read-input";

/** The step that gives a document out, as far as the document speaks of it. */
export type NoticeOccasion = {
  procedure: Procedure;
  action: string;
  rule: ActionRule;
  input: ReadInput;
  now: Date;
  number: string;
  title: string;
  organization: string;
  complainants: readonly string[];
  respondents: readonly string[];
  /** The events of the clocks that the step moved. */
  clocks: readonly NewEvent[];
};

/** What stands in the places of a template, for one addressee. Pure. */
export function noticeValues(occasion: NoticeOccasion, to: NoticeAddressee): Record<Place, string> {
  const { procedure, action, rule, complainants, respondents } = occasion;
  const words = chineseWordsOf(procedure.key);
  const [requester, respondent] = [complainants.join("、"), respondents.join("、")];
  return {
    受送达人: to === "complainant" ? requester : respondent,
    案号: occasion.number,
    案由: occasion.title,
    程序: words.name,
    请求人: requester,
    被请求人: respondent,
    机构: occasion.organization,
    事项: words.actions[action]?.label ?? "",
    内容: enteredLines(occasion).join("\n"),
    依据: rule.basis.map(chineseCitation).join("、"),
    期限: clockLines(occasion, to).join("\n"),
    日期: chineseDay(shanghaiDate(occasion.now)),
  };
}

/** What was entered, a line a field, by the fields' own names; nothing for what was left empty. */
function enteredLines({ procedure, action, rule, input }: NoticeOccasion): string[] {
  const fields = chineseWordsOf(procedure.key).actions[action]?.fields ?? {};
  return Object.entries(rule.input).flatMap(([name, field]) => {
    const value = valueWords(field, input.texts[name] ?? input.facts[name], fields[name]?.options);
    return value ? [`${fields[name]?.label ?? name}：${value}`] : [];
  });
}

function valueWords(
  field: Field,
  value: string | number | boolean | null | undefined,
  options: Record<string, string> | undefined,
): string {
  if (value === null || value === undefined || value === "") return "";
  switch (field.kind) {
    case "choice":
      return options?.[String(value)] ?? String(value);
    case "choices":
      return String(value)
        .split(",")
        .map((key) => options?.[key] ?? key)
        .join("、");
    case "date":
      return chineseDay(String(value));
    case "yuan":
      return `${Number(value).toLocaleString("en-US")}元`;
    case "tick":
      return "";
    default:
      return String(value);
  }
}

const moved = ["clock-started", "clock-resumed", "clock-extended"];

/** The limits that the addressee has to know of from now on, each with its day and its law. */
function clockLines({ procedure, clocks }: NoticeOccasion, to: NoticeAddressee): string[] {
  return clocks.flatMap((event) => {
    if (!moved.includes(event.type) || !("dueOn" in event.payload)) return [];
    const { clock, dueOn, expected, law, article } = event.payload as {
      clock: string;
      dueOn: string | null;
      expected: boolean;
      law: string;
      article: string;
    };
    const rule = procedure.clocks[clock];
    if (!dueOn || !rule || !audienceReaches(rule.audience, to)) return [];
    const name = chineseWordsOf(procedure.key).clocks[clock]?.name ?? clock;
    const when = `${chineseDay(dueOn)}届满${expected ? "（预计）" : ""}`;
    return [`${name}：至${when}，${chineseCitation({ law, article })}。`];
  });
}
