import { closedBecause } from "#lib/messages/zh/closed-because";

/** Why a step in a case was refused and what to do instead. */
export const caseRefusals = {
  closed: closedBecause,
  cases: {
    stalePage:
      "这个案件在您打开页面之后有了新的变化，您的操作没有执行。请先查看最新情况；您填写的内容仍保留在页面上。",
    notOwner: "这一程序不由本机构办理，不能执行此操作。需要参与的，请由承办机构发出流转。",
    proceedingClosed: "这一程序已经结束，不能再流转。需要继续办理的，请另行启动程序。",
    assigneeUnknown: "所选人员不在本机构，或者席位已经终止。请另选一位经办人。",
  },
  fields: {
    missing: "请填写这一项。",
    numberMissing: "请填写编号。",
    codeMissing: "请填写与编号一起给您的码。",
    checkMissing: "请填写回执上的校验值。",
    packetElsewhere: "移送公安机关须附五项材料。请用页面上方的“移送涉嫌犯罪案件”，那里逐项列出。",
    documentMissing: "缺少这项材料。请选择案内文件，或者写明内容；确实没有的，写明没有以及原因。",
    unknown: "没有这一项。请返回页面重新填写。",
    unreadable: "内容含有无法保存的字符。请删除后重新输入。",
    textTooLong: "内容太长。请缩短，或者作为证据文件上传。",
    choiceUnknown: "请从列出的选项中选择。",
    phoneUnreadable:
      "手机号码无法识别。内地号码请填 11 位数字，例如 13800138000；其他号码请以 + 和国家（地区）代码开头，例如 +85251234567。",
    phoneMissing: "要收短信，请填写手机号码；不收短信，请取消勾选。",
    dateUnreadable: "请填写完整日期，例如 2026-11-22。",
    dateAfterToday: "日期不能晚于今天。",
    dateBeforeToday: "日期不能早于今天。",
    noticeTooShort: "离该日太近，不足法律要求提前通知的工作日。请选择更晚的日期。",
    amountUnreadable: "请填写金额，单位为元，最多两位小数，例如 12000.50。",
    tickMissing: "请确认后勾选。",
  },
  supervision: {
    closed: "现在不能执行这一督办操作。请查看督办的最新状态；同一程序已有督办的，先办结再下达。",
  },
  access: {
    notHandling: "只有正在办理本案的机构才能请求查阅其他机构的案件。",
    nobodyToAsk: "没有可以请求查阅的案件，或者已经请求、还在等对方答复。",
    closed: "这一查阅请求已经答复或者终止。请查看最新状态。",
  },
  referrals: {
    notBeside: "只有正在办理本案的机构才能请求接管。请先由承办机构向您转送。",
    recipientNotOwner: "接管请求只能向这一程序的承办机构提出。请返回案件页重新选择。",
    fileUnknown: "所选文件不在本案中，或者已经移除。请重新选择。",
    workOpen: "为这件委托开办的程序还没有办结。请先办结程序，再报告结果。",
    recipientIsSender: "不能流转给本机构。请选择其他机构。",
    recipientUnknown: "没有这一机构，或者该机构已停用。请重新选择。",
    closed: "这一流转已经答复、撤回或者终止，不能再执行此操作。请查看最新状态。",
    properBodyIsSelf: "退回时须写明有管辖权的其他机构，不能填写本机构。",
    noCoordinator: "平台上没有统筹督办机构，无法指定管辖。请联系平台管理员。",
  },
  requests: {
    notOffered: "本案不能由您向机构请求启动这一程序。请返回，从列出的程序中选择。",
    alreadyOpen:
      "所选机构正在本案中办理这一程序，不能重复启动。请在案件页面查看进展，或者另选机构。",
  },
  filing: {
    onHold: "暂时不能提交：{whyZh}。请先更正相应内容，您填写的内容都已保存。",
    noCompetentBody: "平台上暂无受理此类请求的机构。请联系维权援助中心，或者联系平台管理员。",
    keyUsed: "同一提交编号此前用于另一份投诉。请刷新页面后重新提交。",
  },
};
