export const snoozes = {
  until: "搁置到",
  effect:
    "只从您自己的待办和“我经办的”期限里移开。期限照常计算，本机构的期限日历、日历订阅和到期前后的提醒都不受影响；期限届满自动回来。",
  untilKinds: {
    "next-working-day": "下一个工作日",
    "3-working-days": "三个工作日后",
    "5-working-days": "五个工作日后",
    moment: "指定的日期和时间",
    news: "案件有新进展时",
  },
  untilOn: "日期",
  untilOnHint: "选“指定的日期和时间”时填写。",
  untilTime: "时间",
  untilTimeHint: "例如 14:30；不填为当天 00:00。北京时间。",
  onNews: "提前回来",
  onNewsYes: "案件有新进展就回到列表",
};

export const snoozeRefusals = {
  closed: "这一程序已经结束，不用搁置。",
  overdue: "已经逾期的不能搁置，一直列在待办中。请尽快办理或者依法延期。",
  noEnd: "请选择搁置到什么时候，或者选择有新进展时回来。",
  past: "这个时间已经过去。请选择以后的时间。",
};
