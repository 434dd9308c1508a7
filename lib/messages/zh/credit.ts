/** Disclosed conduct of service organizations. */
export const credit = {
  title: "服务机构失信公示",
  lead: "知识产权局作出决定并公布的代理机构失信行为。完成信用修复、被撤销或者期限届满的，不再公示。",
  list: "正在公示的失信行为",
  none: "目前没有正在公示的失信行为。",
  noneText: "遇到代理机构造假、恶意申请等行为，可以匿名举报。",
  report: "举报线索",
  organization: "机构",
  decision: "决定",
  body: "作出决定的机关",
  published: "公布日期",
  ends: "公示至",
  untilRemoved: "移出为止",
  repairing: "正在申请信用修复",
};
