import type { EventType } from "#lib/cases/event-types";

const due =
  "{dated, select, yes {，{dueOn}到期{expected, select, yes {（预计）} other {}}} other {}}";

/**
 * One sentence for each type of event; who acted, when and for whom stand beside it. Values:
 * names and days as they are to be read; `dated`, `expected`, `known`, `named` are yes or no.
 */
export const events = {
  "complaint-filed":
    "{rightKind, select, none {举报线索} other {提交投诉}}{evidence, plural, =0 {} other {，附证据 # 份}}",
  "complaint-routed":
    "{known, select, yes {按规则第 {version} 版分送{organization}，适用{procedure}} other {按规则第 {version} 版未找到有管辖权的机构，转由人工分送}}",
  "evidence-added": "添加证据：{file}",
  "evidence-disclosed": "证据“{file}”的可见范围由{from}改为{to}",
  "proceeding-opened": "{organization}收到本案，启动{procedure}",
  "action-taken": "{done}",
  "action-followed":
    "{done}{is, select, action {（依法随{procedure}的“{cause}”发生）} other {（“{cause}”届满，依法发生）}}",
  "proceeding-requested":
    "{standing, select, complainant {投诉人} other {被投诉人}}请求{organization}启动{procedure}",
  assigned: "{named, select, yes {分派给{person}经办} other {取消分派}}",
  "clock-started": `“{clock}”开始计算${due}`,
  "clock-paused": "“{clock}”暂停计算",
  "clock-resumed": `“{clock}”恢复计算${due}`,
  "clock-extended": `“{clock}”已延长${due}`,
  "clock-ended": "{outcome, select, met {“{clock}”已办结} other {“{clock}”终止}}",
  "deadline-near": "提醒：“{clock}”快要到期{dated, select, yes {，最后一日{dueOn}} other {}}",
  "deadline-passed": "“{clock}”已届满{dated, select, yes {（{dueOn}到期）} other {}}",
  "deadline-recomputed":
    "工作日历有变动{noticed, select, yes {（{notice}）} other {}}，“{clock}”由{before}改为{after}到期{expected, select, yes {（预计）} other {}}",
  "referral-recomputed":
    "工作日历有变动{noticed, select, yes {（{notice}）} other {}}，{kind}的答复期限由{before}改为{after}",
  "fast-track-recomputed":
    "工作日历有变动{noticed, select, yes {（{notice}）} other {}}，快速通道的目标日由{before}改为{after}",
  "respondent-served": "已送达{party}，其可以查阅本案",
  "service-letter-issued":
    "{again, select, yes {重新生成给{party}的送达通知书，之前的验证码作废} other {生成给{party}的送达通知书}}{numbered, select, yes {（{number}）} other {}}",
  "referral-sent": "{from}向{to}发出{kind}",
  "referral-delivered": "{kind}已送达{to}",
  "referral-acknowledged": "{to}已签收{kind}",
  "referral-accepted": "{to}接受{kind}",
  "referral-returned": "{to}退回{kind}{known, select, yes {，认为应由{proper}办理} other {}}",
  "referral-revoked": "{from}撤回{kind}",
  "referral-designated": "指定由{designated}办理",
  "referral-split":
    "{to}接收{kind}的一部分，其余退回{known, select, yes {，认为应由{proper}办理} other {}}",
  "referral-answered": "{to}答复{kind}",
  "referral-reported": "{to}报告{kind}事务的结果",
  "referral-refused": "{to}不同意{kind}",
  "referral-expired": "{kind}逾期无答复，自行终止",
  "referral-overdue": "{to}逾期未答复{kind}，提请统筹机构关注",
  "packet-enclosed": "随件附移送材料 {count, plural, other {# 项}}，文件指纹已固定",
  "files-opened": "向{to}开放文件 {count, plural, other {# 份}}",
  "joint-handling-begun": "与{with}联合办理，由{lead}牵头",
  "access-requested": "请求查阅其他机构的 {count} 件案件",
  "access-asked": "{from}请求查阅本案",
  "access-granted": "同意{from}查阅本案，至 {dueOn}",
  "access-refused": "不同意{from}查阅本案",
  "access-ended": "{from}对本案的查阅终止",
  "supervision-ordered": "督办{to}，要求 {dueOn}前回复",
  "supervision-answered": "回复督办",
  "supervision-closed": "督办办结",
  "proceeding-transferred": "{procedure}由{from}移交{to}，期限连续计算",
  "fast-track-requested": "申请快速通道",
  "fast-track-granted": "准予快速通道，目标 {targetOn} 前出具意见",
  "fast-track-refused": "不予快速通道",
  "fast-track-withdrawn": "快速通道已撤回，转普通程序",
  "party-joined": "{party}参加本案",
  "reporter-named": "举报人署名：{person}",
  "claim-chart-written":
    "填写特征对照表：{rows, number} 项特征{open, plural, =0 {} other {，# 项待定}}",
  "supplement-item-answered":
    "{brought, select, no {说明补正第{item}项交不出的理由} other {答复补正第{item}项}}",
  "message-sent":
    "{from, select, body {承办机构给{side, select, respondent {被投诉人} other {投诉人}}留言} other {{side, select, respondent {被投诉人} other {投诉人}}给承办机构留言}}",
  "note-written": "写备注",
  "colleagues-mentioned": "备注提到{names}",
  "cases-linked":
    "{kind, select, duplicate {{leads, select, yes {标为与 {number} 重复} other {{number} 标为与本案重复}}} joined {与 {number} 并案办理，{leads, select, yes {本案为主案} other {该案为主案}}} split {{leads, select, yes {分出新案 {number}} other {由 {number} 分出}}} other {与 {number} 关联}}",
  "case-link-ended":
    "{kind, select, duplicate {不再标为与 {number} 重复} joined {与 {number} 不再并案，分开办理} other {不再与 {number} 关联}}",
  "notice-issued": "发出《{title}》（{number}）",
  "notice-opened":
    "《{title}》（{number}）已由{side, select, organizations {接收机构查收} other {受送达人打开，电子送达完成}}",
  "delivery-failed":
    "{channel, select, webhook {{to}推送到 {host} 一直不成，已自动暂停（{fault}）。请先让接收方恢复，再到“事件推送”发送测试并恢复} other {发给{person}（{to}）的{channel, select, text {短信} other {邮件}}没有发送成功（{fault}），已停止重试。请核对其{channel, select, text {手机号码} other {邮箱}}，改正后由平台管理员重发{count, plural, =0 {} other {；其中文书{numbers}尚未查收，请承办人改用其他方式送达}}}}",
} satisfies Record<EventType, string>;
