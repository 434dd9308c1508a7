import type { NoticeContent } from "#lib/notices/issue-notice";
import type { NoticeKind } from "#lib/notices/notice-kinds";
import { packetTable } from "#lib/notices/packet-table";
import { fillTemplate, type NoticeTemplate } from "#lib/notices/template";

const list = packetTable([
  {
    name: "购买凭证.pdf",
    sizeBytes: 34_816,
    sha256: "9f86d081884c7d65".repeat(4),
    form: "电子文件",
  },
]);

/** A template filled in with invented content, to look at before it is used. Pure. */
export function specimenOf(kind: NoticeKind, template: NoticeTemplate): NoticeContent {
  const [organization, date] = ["示例市知识产权局", "2026年11月2日"];
  const filled = fillTemplate(template, {
    受送达人: "示例青禾科技有限公司",
    案号: "QH-2026-000001",
    案由: "一种示例传动装置 / 样例机电有限公司",
    程序: "专利侵权纠纷行政裁决",
    请求人: "示例青禾科技有限公司",
    被请求人: "样例机电有限公司",
    机构: organization,
    事项: "立案",
    内容: "合议组：审理员三名",
    依据: "《专利纠纷行政裁决和调解办法（国家知识产权局令第81号）》第20条",
    期限: "办案期限：至2027年2月2日届满（预计）。",
    日期: date,
  });
  return {
    ...filled,
    number: "示知〔2026〕1号",
    addressee: "示例青禾科技有限公司",
    ...(kind === "packet-list" && { table: list }),
    organization,
    date,
  };
}
