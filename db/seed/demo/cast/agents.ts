import type { OrganizationKind } from "#lib/organizations/kinds";

export type AgentSpec = {
  key: string;
  kind: OrganizationKind;
  nameZh: string;
  nameEn: string;
  region: string;
  /** The holders it files for, by key. */
  actsFor: readonly string[];
};

/** Who files in a holder's name. */
export const agents: readonly AgentSpec[] = [
  {
    key: "hengxin",
    kind: "patent-agency",
    nameZh: "示例恒信专利代理事务所",
    nameEn: "Example Hengxin Patent Agency",
    region: "110108",
    actsFor: ["hengdong", "weilan", "weina", "kangshuo", "chengguang", "zhanyi"],
  },
  {
    key: "zhengheng",
    kind: "law-firm",
    nameZh: "样例正衡律师事务所",
    nameEn: "Sample Zhengheng Law Firm",
    region: "110105",
    actsFor: ["qinghe", "muyun", "zhiwei", "shuduan", "tangxu"],
  },
  {
    key: "lianda",
    kind: "patent-agency",
    nameZh: "样例联达知识产权代理有限公司",
    nameEn: "Sample Lianda Trademark Agency",
    region: "110102",
    actsFor: ["zhenfu", "jueda", "anxing"],
  },
];

/** The e-commerce platform of the demonstration; it takes notices from the whole city. */
export const platform = {
  key: "platform",
  kind: "e-commerce-platform",
  nameZh: "示例云市电子商务平台",
  nameEn: "Example Yunshi E-commerce Platform",
  region: "110105",
} as const;

/** Service organizations of the demonstration, and what each handles for the whole city. */
export const serviceBodies = [
  {
    key: "notary",
    kind: "notary",
    nameZh: "示例京安公证处",
    nameEn: "Example Jing'an Notary Office",
    region: "110102",
    handles: "notarisation",
  },
  {
    key: "appraisal",
    kind: "appraisal-body",
    nameZh: "样例求真知识产权鉴定中心",
    nameEn: "Sample Qiuzhen IP Appraisal Center",
    region: "110108",
    handles: "appraisal",
  },
  {
    key: "mingli",
    kind: "law-firm",
    nameZh: "示例明理律师事务所",
    nameEn: "Example Mingli Law Firm",
    region: "110105",
    handles: "legal-advice",
  },
] as const;

/** The key under which an organization of the demonstration stands in the directory. */
export function demoKey(key: string): string {
  return `demo-${key}`;
}
