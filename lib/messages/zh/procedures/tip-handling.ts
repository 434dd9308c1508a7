import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { tipHandling as table } from "#lib/procedures/tip-handling";

const reason = field("理由", "写明核查的事实和依据，将告知举报人。");
const told = "核查期限终止，告知举报人的期限开始计算。";

export const tipHandling = {
  name: "线索处理",
  about:
    "任何人都可以举报，不署名也可以。核查期限是市场监管部门的法定期限，其他机构参照办理；被举报人不会从本程序知道举报人是谁。",
  states: {
    registered: { name: "核查中", about: "线索已登记，正在核查。" },
    asking: { name: "待举报人答复", about: "已向举报人提问，等待答复；核查期限不停。" },
    testing: { name: "检测鉴定中", about: "正在检测、检验、检疫、鉴定，所需时间不计入核查期限。" },
    identifying: {
      name: "权利人辨认中",
      about: "等待权利人辨认或者鉴别，所需时间不计入核查期限。",
    },
    decided: { name: "已作出决定", about: "是否立案已经决定，待告知举报人。" },
    closed: { name: "已办结", about: "已告知举报人，线索办结。" },
  },
  clocks: {
    verify: { name: "核查线索", onExpiry: "应当决定是否立案；逾期列入督办。" },
    question: { name: "举报人答复的时间", onExpiry: "逾期不答复的，按现有材料核查。" },
    "tell-reporter": { name: "告知举报人", onExpiry: "逾期未告知，列入督办。" },
  },
  actions: {
    "record-step": {
      label: "记录核查步骤",
      done: "已记录核查步骤",
      consequence: "只有参与的机构可以看到，期限不变。",
      fields: {
        step: pick("步骤", {
          visit: "现场检查",
          inquiry: "询问、函询",
          records: "调取登记、交易记录",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    "ask-reporter": {
      label: "向举报人提问",
      done: "已向举报人提问",
      consequence:
        "举报人凭查询暗码也能看到问题并答复，不必透露身份；答复的时间开始计算，核查期限不停。",
      fields: { question: field("问题", "请勿要求举报人说明身份。") },
    },
    "answer-question": {
      label: "答复提问",
      done: "举报人已答复",
      consequence: "答复只给核查机构看，被举报人看不到。",
      fields: { answer: field("答复", "不愿署名的，请不要写能认出您的内容。") },
    },
    "stop-waiting": {
      label: "按现有材料核查",
      done: "逾期未答复，按现有材料核查",
      consequence: "答复的时间终止，核查继续。",
      fields: { note: field("备注") },
    },
    "add-information": {
      label: "补充线索",
      done: "举报人补充了线索",
      consequence: "补充的内容只给核查机构看，被举报人看不到。",
      fields: { information: field("补充的内容", "什么时间、什么地点、看到什么。") },
    },
    "send-for-testing": {
      label: "送检测、鉴定",
      done: "已送检测、鉴定",
      consequence: "检测、鉴定所需时间不计入核查期限，核查期限暂停。",
      fields: { body: field("承担检测、鉴定的机构"), question: field("检测、鉴定的事项") },
    },
    "receive-result": {
      label: "登记检测、鉴定结果",
      done: "检测、鉴定结果已收到",
      consequence: "核查期限恢复计算。",
      fields: { result: field("结果") },
    },
    "ask-right-holder": {
      label: "请权利人辨认",
      done: "已请权利人辨认",
      consequence: "权利人辨认或者鉴别所需时间不计入核查期限，核查期限暂停。不要透露线索来源。",
      fields: { holder: field("权利人"), question: field("请辨认的事项") },
    },
    "receive-identification": {
      label: "登记辨认意见",
      done: "辨认意见已收到",
      consequence: "核查期限恢复计算。",
      fields: { result: field("辨认意见") },
    },
    "extend-verification": {
      label: "延长核查期限",
      done: "核查期限已延长",
      consequence: "经负责人批准延长一次，举报人可以看到新的日期和理由。",
      fields: { reason: field("延长理由") },
    },
    docket: {
      label: "立案",
      done: "经核查，决定立案",
      consequence: `${told}请随即开启相应程序，或者用“转送”“移送”把材料交给有权处理的机构。`,
      fields: {
        next: pick("立案后由谁办", {
          "own-case": "本机关按行政处罚等程序办理",
          "other-body": "移送有管辖权的机关",
          criminal: "涉嫌犯罪，移送公安机关",
          "organization-credit": "按服务机构信用监管办理",
        }),
        reason,
        approval: field("审批", "写明批准的负责人和日期。"),
      },
    },
    warn: {
      label: "责令改正、告诫",
      done: "已责令改正、予以告诫，不予立案",
      consequence: told,
      fields: {
        warning: field("告诫的内容"),
        reason,
      },
    },
    "hand-to-association": {
      label: "转行业协会",
      done: "已转行业协会处理",
      consequence: `${told}请同时用“转送”把材料送交协会。`,
      fields: { association: field("协会"), reason },
    },
    "find-nothing": {
      label: "不予立案",
      done: "经核查，不予立案",
      consequence: told,
      fields: {
        ground: pick("情形", {
          "no-violation": "没有违法行为",
          "no-prima-facie-evidence": "没有初步证据证明违法",
          "out-of-time": "超过追责时效",
          "too-vague": "线索不具体，无法核查",
        }),
        reason,
      },
    },
    close: {
      label: "告知举报人并办结",
      done: "已告知举报人处理结果，线索办结",
      consequence: "告知的期限终止，线索办结；不署名的举报人凭查询暗码查看。",
      fields: {
        way: pick("告知方式", {
          "on-platform": "通过本平台",
          "in-writing": "书面",
          "by-phone": "电话",
          anonymous: "未署名，凭查询暗码查看",
        }),
        words: field("告知的内容", "举报人将看到全文，不要写被举报人的商业秘密和个人信息。"),
      },
    },
  },
  outcomes: {
    docketed: "立案",
    warned: "责令改正、告诫",
    "handed-to-association": "转行业协会",
    "not-founded": "不予立案",
  },
} satisfies ProcedureWords<typeof table>;
