import { caseRefusals } from "#lib/messages/zh/case-refusals";
import { claimChartRefusals } from "#lib/messages/zh/claim-charts";
import { correspondenceRefusals } from "#lib/messages/zh/correspondence";
import { deskActRefusals } from "#lib/messages/zh/desk-acts";
import { deskKeyRefusals } from "#lib/messages/zh/desk-keys";
import { evidenceRefusals } from "#lib/messages/zh/evidence";
import { filingRefusals } from "#lib/messages/zh/filing";
import { supplementRefusals } from "#lib/messages/zh/following";
import { letterRefusals } from "#lib/messages/zh/letters";
import { linkedCasesRefusals } from "#lib/messages/zh/linked-cases";
import { noticesRefusals } from "#lib/messages/zh/notices";
import { settingsRefusals } from "#lib/messages/zh/organizations";
import { queueExportRefusals } from "#lib/messages/zh/queue-exports";
import { rightsRefusals } from "#lib/messages/zh/rights";
import { satisfactionRefusals } from "#lib/messages/zh/satisfaction";
import { savedViewsRefusals } from "#lib/messages/zh/saved-views";
import { secondStepRefusals } from "#lib/messages/zh/second-step";
import { sheetRefusals } from "#lib/messages/zh/sheet-imports";
import { snoozeRefusals } from "#lib/messages/zh/snoozes";
import { tipRefusals } from "#lib/messages/zh/tips";
import { webhookRefusals } from "#lib/messages/zh/webhooks";

/** Why something was refused and what to do instead, by room. */
export const refusals = {
  checkAnswers: "请先改正下面标出的内容",
  malformed: "提交的内容不完整或格式不对。请回到页面重新填写。",
  auth: {
    alreadyMember: "这个人已经是本机构成员，不用再邀请。",
    busy: "现在登录的人太多。请过一会儿再试。",
    companyKnown:
      "这家企业已经登记。请让已有账号的同事在“我的身份”里邀请您；找不到同事时，请联系平台管理员。",
    creditCodeCheck: "统一社会信用代码的校验位不对。请对照营业执照逐位核对。",
    creditCodeFormat: "统一社会信用代码应为 18 位数字和大写字母，例如 91110108MA00XXXXXX。",
    creditCodeMissing: "请填写统一社会信用代码。",
    currentWrong: "现在的密码不对。",
    demoClosed: "免密登录只在本机的演示模式下开放。请用邮箱和密码登录。",
    emailTaken: "这个邮箱已有账号。请直接登录，或换一个邮箱。",
    emailWrong: "请填写完整的邮箱地址，例如 name@example.cn。",
    kindMissing: "请选择以个人还是企业的名义登记。",
    lastAdministrator: "这是本机构最后一名管理员。请先指定另一名管理员，再结束这个身份。",
    linkSpent: "这个链接已经用过或过了期。请向给您链接的人要一个新的。",
    nameLong: "名称太长，请缩短。",
    nameMissing: "请填写姓名。",
    notAdministrator: "您不是这个机构的管理员。请联系它的管理员办理。",
    notSignedIn: "没有登录成功。请再试一次；还是不行，请联系管理员。",
    notYourself: "不能停用自己的账号。请让另一名管理员办理。",
    organizationMissing: "请选择或填写机构名称。",
    passwordCommon: "这个密码人人都能猜到。请换一个，例如几个不相干的词连在一起。",
    passwordLong: "密码太长，请不要超过 200 个字符。",
    passwordMissing: "请填写密码。",
    passwordMonotonous: "这个密码重复太多或只是连号。请换一个，例如几个不相干的词连在一起。",
    passwordOwnName: "密码里不要有您的姓名、邮箱或单位名称。",
    passwordShort: "密码至少 12 个字符。几个不相干的词连在一起，又长又好记。",
    personDisabled: "这个账号已停用。请先由管理员恢复，再邀请。",
    resetDisabled: "这个账号已停用。请先恢复账号，再生成重设链接。",
    resetInvited: "这个人还没有设置过密码。请重新邀请，对方凭邀请链接设置密码。",
    rolesMissing: "请至少选择一种角色。",
    signInToAccept: "这份邀请是给另一个账号的。请用受邀的邮箱登录后再打开链接。",
    signsRefused: "含有不能使用的控制字符，请重新输入。",
    tooManyGuesses:
      "密码错了太多次，请 {minutes} 分钟后再试。在另一个网络下用正确的密码仍可登录；忘了密码，请联系管理员。",
    tooManyRegistrations: "这个网络下登记的次数太多，请 {minutes} 分钟后再试。",
    wrongPassword: "邮箱或密码不对。请核对后再试。",
  },
  ...caseRefusals,
  filing: { ...caseRefusals.filing, ...filingRefusals },
  claimCharts: claimChartRefusals,
  correspondence: correspondenceRefusals,
  supplements: supplementRefusals,
  satisfaction: satisfactionRefusals,
  secondStep: secondStepRefusals,
  rights: rightsRefusals,
  linkedCases: linkedCasesRefusals,
  notices: noticesRefusals,
  evidence: evidenceRefusals,
  sheets: sheetRefusals,
  letters: letterRefusals,
  tips: tipRefusals,
  webhooks: webhookRefusals,
  savedViews: savedViewsRefusals,
  deskActs: deskActRefusals,
  deskKeys: deskKeyRefusals,
  queueExports: queueExportRefusals,
  snoozes: snoozeRefusals,
  settings: settingsRefusals,
};
