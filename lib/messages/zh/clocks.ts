const weekday =
  "{weekday, select, 1 {周一} 2 {周二} 3 {周三} 4 {周四} 5 {周五} 6 {周六} other {周日}}";
const day = `{year, select, same {} other {{year}年}}{month}月{day}日（${weekday}）`;
const span =
  "{unit, select, workingDays {{amount} 个工作日} hours {{amount} 小时{minutes, plural, =0 {} other { # 分}}} other {{amount} 天}}";
const amount =
  "{unit, select, workingDays {{amount} 个工作日} days {{amount} 日} months {{amount} 个月} years {{amount} 年} other {{amount} 小时}}";
const reason =
  "{reason, select, suspension {程序中止} supplement {等待补正} announcement {公告} hearing {听证} appraisal {鉴定} testing {检测、检验} rightHolderIdentification {权利人辨认} jurisdictionObjection {管辖异议} evidenceExtension {延期举证} settlement {和解} other {其他}}";

export const clocks = {
  limit: "期限",
  dueOn: "到期日",
  whyThisDate: "为什么是这一天",
  runsFrom: "起算",
  onExpiry: "逾期",
  amount,
  before: `提前至少 ${amount}`,
  kind: { statutory: "法定期限", target: "目标时间（非法定）" },
  expected: "预计",
  expectedHint: "这一日期所在年份的放假安排尚未公布，公布后可能变动。",
  toBeConfirmed: "待核实",
  pauseReason: reason,
  urgency: {
    overdue: "已逾期",
    today: "今天到期",
    "within-3-working-days": "3 个工作日内到期",
    later: "未到期",
    paused: "暂停计时",
    met: "已办结",
  },
  due: {
    running: `剩 ${span} · {expected, select, yes {预计} other {}}${day} {time} 到期`,
    today: "今天 {time} 到期",
    todayHours: `剩 ${span} · 今天 {time} 到期`,
    overdue: `已逾期 ${span} · ${day} {time} 到期`,
    paused: "已暂停计时，恢复后重新计算到期日",
    ended: "已在期限内办结",
    endedLate: "已办结，超过期限",
  },
  steps: {
    trigger: "{on} {time}，起算事由发生",
    "start-day": "{on}当日不计入，从次日起算",
    "start-instant": "按小时计算，从 {on} {time} 起算，节假日不顺延",
    extension: `经{approvedBy}批准，延长 ${amount}：{reasonGiven}`,
    weekends: "周末休息 {count} 天，不计入",
    holiday: "{name}放假，{count, plural, =1 {{from}不计入} other {{from}至{to}共 # 天，不计入}}",
    "makeup-workday": "{on}因{name}调休上班，计入",
    pause: `${reason}，{isOpen, select, yes {自{from}起暂停计时} other {{from}至{until}暂停计时{days, plural, =0 {} other {，扣除 # 天}}}}`,
    count: `从{from}数到{to}，满 ${amount}`,
    hours: "满 {amount} 小时",
    "month-end": "该月没有对应日，以月末日{on}为最后一日",
    "roll-forward": "{from}休息（{off}），顺延到其后第一个工作日{to}",
    expected: "{years}年的放假安排尚未公布，到期日为预计",
    paused: `自{on}起因${reason}暂停计时，恢复后再算到期日`,
    due: "{on} {time} 到期",
  },
};
