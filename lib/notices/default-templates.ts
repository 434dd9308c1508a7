import type { NoticeKind } from "#lib/notices/notice-kinds";
import type { NoticeTemplate } from "#lib/notices/template";

const about = "关于{案由}一案（{案号}），";
const grounds = "{内容}\n依据：{依据}\n{期限}";
const contact = "对本通知有疑问的，请在平台上回复或者与本机构联系。";

/**
 * The wording that the product comes with, in the form of Chinese official documents; an
 * administrator may change each of them. What was issued before keeps its wording.
 */
export const defaultTemplates: Record<NoticeKind, NoticeTemplate> = {
  acceptance: template(
    "{程序}受理通知书",
    `${about}经审查，符合受理条件，本机构决定{事项}。`,
    grounds,
    "请按规定的期限提交材料、行使权利。",
    contact,
  ),
  refusal: template(
    "{程序}不予受理通知书",
    `${about}经审查，本机构决定{事项}。`,
    grounds,
    "不服本决定的，可以依法寻求救济；属于其他机构职权的，可以向该机构另行提出请求。",
  ),
  supplement: template(
    "补正通知书",
    `${about}现有材料尚需补正，请按下列要求提交。`,
    grounds,
    "逾期不补正的，按现有材料处理或者不予受理。",
    contact,
  ),
  service: template(
    "送达通知书",
    `${about}本机构已受理请求人{请求人}对你（单位）提出的请求，现将相关材料送达。`,
    grounds,
    "你（单位）有权查阅本案中向当事人公开的材料，陈述意见、提交答辩和证据，并可以请求调解。",
    contact,
  ),
  "answer-copy": template(
    "材料转送通知书",
    `${about}现将对方提交的材料转送你方。`,
    grounds,
    contact,
  ),
  hearing: template(
    "{程序}审理（听证）通知书",
    `${about}本机构定于下列时间、地点进行审理或者听证，请准时参加。`,
    grounds,
    "需要申请回避、不公开进行或者委托代理人参加的，请提前提出。",
  ),
  suspension: template(
    "中止通知书",
    `${about}本机构决定{事项}。`,
    grounds,
    "中止的原因消除后，恢复办理并另行通知。",
  ),
  resumption: template(
    "恢复办理通知书",
    `${about}中止的原因已经消除，本机构决定恢复办理。`,
    grounds,
  ),
  extension: template("延长期限通知书", `${about}经批准，{事项}。`, grounds),
  measure: template(
    "行政强制措施（保全）通知书",
    `${about}本机构决定{事项}。`,
    grounds,
    "你（单位）有权陈述、申辩；不服本措施的，可以依法寻求救济。",
  ),
  intention: template(
    "拟处理告知书",
    `${about}本机构拟作出处理，现将认定的事实、理由、依据和拟处理内容告知如下。`,
    grounds,
    "你（单位）有权陈述、申辩；符合听证条件的，可以要求听证。",
  ),
  opinion: template(
    "侵权判断咨询意见书",
    `${about}经研究，提出咨询意见如下。`,
    grounds,
    "本意见供参考，不具有强制执行力，不影响当事人通过其他途径解决纠纷。",
  ),
  decision: template(
    "{程序}决定书",
    `请求人：{请求人}`,
    `被请求人：{被请求人}`,
    `${about}本案现已办理终结，决定如下：{事项}。`,
    grounds,
    "不服本决定的，可以在上述期限内依法寻求救济；决定生效后不履行的，依法强制执行。",
  ),
  settlement: template(
    "调解协议书",
    `当事人：{请求人}；{被请求人}`,
    `${about}经调解，双方自愿达成如下协议。`,
    grounds,
    "双方可以在上述期限内共同向有管辖权的人民法院申请司法确认。",
  ),
  transfer: template(
    "案件移送书",
    `${about}经审查，应由其他机构办理，现将案件移送。`,
    grounds,
    "移送不影响期限的计算，接收机构决定是否接收后另行告知。",
  ),
  "transfer-letter": template(
    "案件{事项}函",
    `${about}现就{事项}事宜函告你单位，请依法审查办理。`,
    "办理程序：{程序}",
    "请求人：{请求人}",
    "被请求人：{被请求人}",
    grounds,
    "随函送交材料清单一份。请查收核对，并在平台上签收、答复。",
  ),
  "packet-list": template(
    "{事项}材料清单",
    `${about}随{事项}函送交下列材料，请逐项核对。`,
    "{内容}",
  ),
  conclusion: template("结案通知书", `${about}本案现已结案：{事项}。`, grounds),
  "service-record": template(
    "送达回证",
    "案号：{案号}",
    "案由：{案由}",
    "送达的文书：{事项}",
    "受送达人：{受送达人}",
    "送达方式：电子送达，受送达人在本平台查收",
    "{内容}",
    "本回证按案件时间线的记录打印，可以用哈希值与时间线核对。",
  ),
};

function template(title: string, ...paragraphs: string[]): NoticeTemplate {
  return { title, body: paragraphs.join("\n") };
}
