import type { Role } from "#lib/access/roles";
import type { Words } from "#lib/words";

export const demoPassword = "qiheng-demo-password";

export type DemoSeat = { organizationKey: string; roles: readonly Role[] };

/** An invented person whom the demonstration lets anyone be; `more` are further seats. */
export type DemoPerson = {
  email: string;
  name: string;
  what: Words;
  more?: readonly DemoSeat[];
} & DemoSeat;

/** One for each kind of user: parties first, then the bodies, then those who look after it all. */
export const demoAccounts: DemoPerson[] = [
  person("shi", "石砚秋", "demo-qinghe", "filer", {
    zh: "权利人（企业）：商标、外观设计，多件在办",
    en: "Rights holder (company): trademarks and a design, several cases",
  }),
  person("he.yangqing", "何样青", "demo-he-yangqing", "filer", {
    zh: "权利人（个人）：外观设计与插画",
    en: "Rights holder (individual): designs and illustrations",
  }),
  person("lu", "陆清和", "demo-hengxin", "filer", {
    zh: "代理人：代六家权利人投诉",
    en: "Agent: files for six holders",
  }),
  person("jiang", "江予白", "demo-yuanda", "filer", {
    zh: "被投诉企业：送达后查看、答辩",
    en: "Respondent company: follows and answers once served",
  }),
  person("tang", "唐景行", "market-supervision-110108", "officer", {
    zh: "海淀区市场监管执法人员",
    en: "Market-supervision officer, Haidian",
  }),
  person("yan", "严书衡", "market-supervision-110108", "head", {
    zh: "海淀区市场监管负责人：审批、决定",
    en: "Head at market supervision, Haidian: approves and decides",
  }),
  person("sheng", "盛若川", "market-supervision-110105", "officer", {
    zh: "朝阳区市场监管执法人员：接收移送",
    en: "Market-supervision officer, Chaoyang: receives transfers",
  }),
  person("wen", "温知行", "beijing-ip-office", "officer", {
    zh: "专利行政裁决经办人",
    en: "Patent adjudication officer",
  }),
  person("gu", "顾明远", "beijing-ip-office", "head", {
    zh: "市知识产权局负责人：批准延期",
    en: "Head at the IP office: approves extensions",
  }),
  person("he", "何以宁", "beijing-protection-center", "reviewer", {
    zh: "北京保护中心快速通道审查员",
    en: "Fast-track reviewer, Beijing center",
  }),
  person("bai", "白予安", "zhongguancun-protection-center", "reviewer", {
    zh: "中关村保护中心快速通道审查员",
    en: "Fast-track reviewer, Zhongguancun center",
  }),
  person("qiao", "乔思齐", "beijing-cultural-enforcement", "officer", {
    zh: "文化市场综合执法人员",
    en: "Cultural enforcement officer",
  }),
  person("lin", "林疏影", "beijing-cultural-enforcement", "head", {
    zh: "文化市场综合执法负责人：签发告知书、决定",
    en: "Head at cultural enforcement: signs notices and decides",
  }),
  person("fan", "范若水", "beijing-customs", "officer", {
    zh: "海关知识产权关员",
    en: "Customs officer for intellectual property",
  }),
  person("shen", "沈怀舟", "beijing-customs", "head", {
    zh: "海关负责人：决定没收、担保放行",
    en: "Head at customs: confiscates, releases on security",
  }),
  person("ye", "叶知秋", "general-administration-of-customs", "officer", {
    zh: "海关总署备案审查员",
    en: "Examiner of recordals at the customs administration",
  }),
  person("ke", "柯清宁", "beijing-ip-court", "officer", {
    zh: "知识产权法院书记员",
    en: "Clerk at the IP court",
  }),
  person("pei", "裴明哲", "procuratorate-110108", "officer", {
    zh: "海淀区检察官：立案监督",
    en: "Procurator, Haidian: supervises docketing",
  }),
  person("qin", "秦怀瑾", "procuratorate-110108", "head", {
    zh: "海淀检察长：要求说明理由、通知立案",
    en: "Chief procurator, Haidian: asks for reasons, orders docketing",
  }),
  person("meng", "孟知远", "public-security-110108", "officer", {
    zh: "海淀公安经办民警：接收移送案件",
    en: "Police officer, Haidian: receives transfers",
  }),
  person("fang", "方既明", "public-security-110108", "head", {
    zh: "海淀公安负责人：决定是否立案",
    en: "Head of police, Haidian: decides on docketing",
  }),
  person("mei", "梅书言", "ccpit-mediation-center", "officer", {
    zh: "调解员",
    en: "Mediator",
  }),
  person("zhong", "钟佳禾", "beijing-arbitration-commission", "officer", {
    zh: "仲裁秘书",
    en: "Arbitration secretary",
  }),
  person("xu", "许安澜", "beijing-patent-attorneys-association", "officer", {
    zh: "行业协会：会员自律",
    en: "Association: discipline of members",
  }),
  person("luo", "罗一帆", "demo-platform", "officer", {
    zh: "电商平台知识产权专员",
    en: "E-commerce platform, intellectual property desk",
  }),
  person(
    "du",
    "杜若",
    "beijing-rights-aid-center",
    "officer",
    {
      zh: "两个席位：维权援助中心、人民调解委员会",
      en: "Two seats: rights-aid center and people's mediation",
    },
    [{ organizationKey: "peoples-mediation-beijing", roles: ["officer"] }],
  ),
  person("cheng", "程观澜", "coordination-office-beijing", "officer", {
    zh: "统筹督办：指定管辖",
    en: "Coordinator: designates who must act",
  }),
  person("tan", "谭景明", "coordination-office-beijing", "administrator", {
    zh: "平台管理员",
    en: "Administrator of the platform",
  }),
];

function person(
  mailbox: string,
  name: string,
  organizationKey: string,
  role: Role,
  what: Words,
  more?: readonly DemoSeat[],
): DemoPerson {
  const email = `${mailbox}@demo.test`;
  return { email, name, organizationKey, roles: [role], what, ...(more && { more }) };
}
